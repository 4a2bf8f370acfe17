package dev.katas.engine.catalog;

import java.nio.file.Path;

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

  /** Returns the folder of the reference's sources, one package a kata. */
  public Path reference() {
    String pkg = descriptor.entryPoint();
    String folderName = pkg.substring(0, pkg.lastIndexOf('.')).replace('.', '/');
    return root.resolve("reference/src/main/java").resolve(folderName);
  }
}
