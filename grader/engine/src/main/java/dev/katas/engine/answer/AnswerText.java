package dev.katas.engine.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** An answer's sentences in order, each under the heading or label that it stands under. */
final class AnswerText {
  private static final Pattern END =
      Pattern.compile("(?<=[.!?])[\"'\u201d\u2019)\\]]*\\s+(?=[\\p{Lu}\"'\u201c(\\d])");
  private static final Pattern LABEL =
      Pattern.compile("^([\\p{L}][\\p{L}' -]{2,40}?)(?::\\s*|\\s+[\u2013\u2014-]\\s+|\\.$)(.*)$");
  private static final Pattern STAMP =
      Pattern.compile("\\[?\\(?\\d{1,2}:\\d{2}(:\\d{2})?\\)?\\]?\\s+");
  private static final Pattern ASKED =
      Pattern.compile(
          "^(Interviewer|Q|Question)\\s*:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final List<Sentence> sentences = new ArrayList<>();
  private int longestParagraph;
  private int longestAt;
  private @Nullable Part under;

  private AnswerText(String markdown) {
    Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    parser.parse(markdown).accept(new Blocks());
  }

  /** Reads Markdown; code and HTML in it are passed over. */
  static AnswerText of(String markdown) {
    return new AnswerText(markdown);
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /** Returns the number of words of the longest paragraph. */
  int longestParagraph() {
    return longestParagraph;
  }

  /** Returns the line on which the longest paragraph begins. */
  int longestAt() {
    return longestAt;
  }

  private final class Blocks extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      under = Part.named(text(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
      List<SourceSpan> spans = paragraph.getSourceSpans();
      int line = spans.isEmpty() ? 0 : spans.get(0).getLineIndex() + 1;
      paragraph(text(paragraph), line, paragraph.getParent() instanceof ListItem);
    }
  }

  private void paragraph(String text, int line, boolean item) {
    String plain = STAMP.matcher(text).replaceAll("").strip();
    if (plain.isEmpty() || ASKED.matcher(plain).matches()) {
      return;
    }
    int words = Prose.words(plain).size();
    if (words > longestParagraph) {
      longestParagraph = words;
      longestAt = line;
    }
    boolean first = item;
    for (String sentence : END.splitAsStream(plain).toList()) {
      String rest = labelled(sentence.strip());
      if (!rest.isEmpty()) {
        sentences.add(new Sentence(rest, line, under, first));
        first = false;
      }
    }
  }

  /** Takes a part's label, such as "Situation:" or "Situation.", off a sentence and notes it. */
  private String labelled(String sentence) {
    Matcher label = LABEL.matcher(sentence);
    if (label.matches()) {
      Part part = Part.named(label.group(1));
      if (part != null) {
        under = part;
        return label.group(2);
      }
    }
    return sentence;
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
          public void visit(Code node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak node) {
            text.append(' ');
          }

          @Override
          public void visit(HardLineBreak node) {
            text.append(' ');
          }
        });
    return text.toString().strip();
  }
}
