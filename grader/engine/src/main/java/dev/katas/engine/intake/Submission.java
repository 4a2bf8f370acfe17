package dev.katas.engine.intake;

import dev.katas.engine.evidence.Evidence.SourceFile;
import java.util.List;

/**
 * Somebody's sources, read and bounded, not yet compiled.
 *
 * @param name how it was named, such as a folder's path or {@code @reference}
 * @param sources its Java files, by path
 */
public record Submission(String name, List<SourceFile> sources) {
  /** Copies the list. */
  public Submission {
    sources = List.copyOf(sources);
  }
}
