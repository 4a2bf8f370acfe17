package dev.katas.engine.catalog;

import dev.katas.runner.protocol.Dimension;
import java.nio.file.Path;
import java.util.Set;

/**
 * One kata: its descriptor and where its parts are.
 *
 * @param descriptor what {@code kata.yaml} says
 * @param root the project's top folder
 * @param folder the kata's own folder, {@code katas/<id>-<slug>}; an exhibit's is in the gallery
 */
public record Kata(KataDescriptor descriptor, Path root, Path folder) {
  /** Returns the kata's id, such as {@code q01}. */
  public String id() {
    return descriptor.id();
  }

  /** Returns the dimensions that a full grade judges. */
  public Set<Dimension> dimensions() {
    return descriptor.behavioural() ? Set.of(Dimension.STRUCTURE) : Dimension.ofCode();
  }

  /** Tells whether it is an exhibit of the {@link Gallery}: asked of nobody, graded to prove. */
  public boolean isExhibit() {
    return descriptor.kind().equals(Gallery.KIND);
  }

  /** Returns the statement: the file that {@code start} shows. */
  public Path statement() {
    return folder.resolve("README.md");
  }

  /** Returns the folder of numbered hints. */
  public Path hints() {
    return folder.resolve("hints");
  }

  /** Returns what to read after an attempt. */
  public Path debrief() {
    return folder.resolve("debrief.md");
  }

  /** Returns the folder of the visible tests' sources. */
  public Path visibleTests() {
    return folder.resolve("src/test/java");
  }

  /** Returns the folder of the skeleton's sources as they were before anybody edited them. */
  public Path skeleton() {
    return folder.resolve("skeleton");
  }

  /** Returns the folder of known submissions, by expected dimension and mistake. */
  public Path knownSubmissions() {
    return isExhibit() ? folder : root.resolve("fixtures/submissions").resolve(id());
  }

  /** Returns what people rate an answer by; of a behavioural kata only. */
  public Path rubric() {
    return folder.resolve("rubric.md");
  }

  /** Returns the folder of worked answers, a folder each; of a behavioural kata only. */
  public Path workedAnswers() {
    return folder.resolve("answers");
  }

  /** Returns the file that a candidate writes an answer into; of a behavioural kata only. */
  public Path answer() {
    return folder.resolve(descriptor.editablePaths().get(0));
  }

  /** Returns the folder of the reference's sources, one package a kata. */
  public Path reference() {
    if (descriptor.behavioural()) {
      return workedAnswers().resolve("strong");
    }
    String pkg = descriptor.entryPoint();
    String folderName = pkg.substring(0, pkg.lastIndexOf('.')).replace('.', '/');
    return root.resolve("reference/src/main/java").resolve(folderName);
  }
}
