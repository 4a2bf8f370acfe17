package dev.katas.engine.rating;

import dev.katas.engine.catalog.Kata;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads {@code rubric.md}: a heading of the second level for each competency, a paragraph that says
 * what it means, and a numbered list of what the five levels look like. One document serves people
 * and machine, so that the two cannot differ.
 */
public final class Rubric {
  private Rubric() {}

  /**
   * Reads a kata's rubric.
   *
   * @throws IOException with a sentence, if it does not describe the descriptor's competencies
   */
  public static List<Competency> of(Kata kata) throws IOException {
    List<Competency> found = new ArrayList<>();
    Node document = Parser.builder().build().parse(Files.readString(kata.rubric()));
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 2) {
        found.add(competency(heading));
      }
    }
    List<String> names = found.stream().map(Competency::name).toList();
    boolean complete = found.stream().allMatch(c -> c.anchors().size() == Competency.LEVELS);
    if (!names.equals(kata.descriptor().competencies()) || !complete) {
      throw new IOException(
          "%s must describe %s, each with a numbered list of %d levels"
              .formatted(kata.rubric(), kata.descriptor().competencies(), Competency.LEVELS));
    }
    return found;
  }

  private static Competency competency(Heading heading) {
    String meaning = "";
    List<String> anchors = new ArrayList<>();
    for (Node node = heading.getNext(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        break;
      }
      if (node instanceof Paragraph && meaning.isEmpty()) {
        meaning = text(node);
      } else if (node instanceof OrderedList) {
        for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
          anchors.add(item instanceof ListItem ? text(item) : "");
        }
      }
    }
    return new Competency(text(heading), meaning, anchors);
  }

  private static String text(Node block) {
    StringBuilder text = new StringBuilder();
    block.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak node) {
            text.append(' ');
          }
        });
    return text.toString();
  }
}
