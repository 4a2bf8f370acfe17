package dev.katas.engine.intake;

import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence.SourceFile;
import java.io.IOException;
import java.util.List;

/** Reads a kata's visible tests. */
public final class VisibleTests {
  private VisibleTests() {}

  /**
   * Returns the sources of the visible tests.
   *
   * @throws IOException if the kata has none: its own fault, not the candidate's
   */
  public static List<SourceFile> read(Kata kata) throws IOException {
    try {
      return SourceFolder.read(List.of(kata.visibleTests()));
    } catch (SubmissionException e) {
      throw new IOException("no visible tests in " + kata.visibleTests(), e);
    }
  }

  /** Returns the class name of each source, from its path. */
  public static List<String> classNames(List<SourceFile> tests) {
    return tests.stream()
        .map(file -> file.path().replace(".java", "").replace('/', '.'))
        .filter(name -> name.endsWith("Test"))
        .toList();
  }
}
