package dev.katas.engine.intake;

import dev.katas.engine.evidence.Evidence.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** Counts what a submission's sources take, and refuses what is more than anyone writes by hand. */
final class SourceBudget {
  private static final int MAX_FILES = 100;
  private static final int MAX_FILE_BYTES = 512 << 10;
  private static final int MAX_TOTAL_BYTES = 2 << 20;

  private int files;
  private int total;

  /**
   * Reads one source.
   *
   * @throws SubmissionException if it is not a source that may be in a submission
   */
  SourceFile read(String path, InputStream in) throws IOException, SubmissionException {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.equals("module-info.java")) {
      throw new SubmissionException("%s: a submission has no module of its own.".formatted(path));
    }
    byte[] bytes = in.readNBytes(MAX_FILE_BYTES + 1);
    total += bytes.length;
    if (++files > MAX_FILES || bytes.length > MAX_FILE_BYTES || total > MAX_TOTAL_BYTES) {
      throw new SubmissionException(
          "%s: a submission has at most %d sources, %d KiB each and %d KiB in all."
              .formatted(path, MAX_FILES, MAX_FILE_BYTES >> 10, MAX_TOTAL_BYTES >> 10));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new SourceFile(path, text);
    } catch (CharacterCodingException e) {
      throw new SubmissionException("%s is not UTF-8 text.".formatted(path));
    }
  }

  /**
   * Returns the sources in a fixed order.
   *
   * @throws SubmissionException if there are none
   */
  List<SourceFile> complete(List<SourceFile> sources) throws SubmissionException {
    if (sources.isEmpty()) {
      throw new SubmissionException(
          "There is no .java file in the submission: name the folder that holds your solution.");
    }
    return sources.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
  }
}
