package dev.katas.engine.intake;

import dev.katas.engine.evidence.Evidence.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/** Reads the one Markdown file that is an answer: bounded, UTF-8, text. */
final class AnswerFile {
  private static final int MAX_BYTES = 256 << 10;

  private AnswerFile() {}

  /**
   * Reads an answer.
   *
   * @param place the file, or the folder that it is in
   * @param name the file's name in a folder
   * @throws SubmissionException if it is not there, or no text of a length that people write
   */
  static List<SourceFile> read(Path place, String name) throws IOException, SubmissionException {
    Path file = Files.isDirectory(place) ? place.resolve(name) : place;
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new SubmissionException(
          "There is no answer %s: it must be a file, and no link.".formatted(file));
    }
    try (InputStream in =
        Channels.newInputStream(
            Files.newByteChannel(
                file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      return List.of(new SourceFile(file.getFileName().toString(), text(file, bytes)));
    }
  }

  private static String text(Path file, byte[] bytes) throws SubmissionException {
    if (bytes.length > MAX_BYTES) {
      throw new SubmissionException(
          "%s is longer than %d KiB, which nobody tells in a round: shorten it. It was not changed."
              .formatted(file.getFileName(), MAX_BYTES >> 10));
    }
    for (byte each : bytes) {
      if (each == 0) {
        throw new SubmissionException(
            "%s is no text file: an answer is Markdown in UTF-8.".formatted(file.getFileName()));
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new SubmissionException(
          "%s is not UTF-8 text: save it as UTF-8.".formatted(file.getFileName()));
    }
  }
}
