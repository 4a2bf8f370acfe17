package dev.katas.cli.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The grades of known submissions, one line of JSON each, written as they come.
 *
 * <p>Files of several machines can be put behind one another; of two lines for the same run the
 * later one counts. A line that a crash cut short is skipped.
 */
public final class VerifyStore {
  /** The file's name. */
  public static final String NAME = "verify-runs.jsonl";

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Path file;

  /** Names the store's folder; reads nothing yet. */
  public VerifyStore(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /**
   * Returns what is stored, in the order it came, without what later lines replace.
   *
   * @throws IOException if the file is there and cannot be read
   */
  public List<VerifyGrade> read() throws IOException {
    List<VerifyGrade> grades = new ArrayList<>();
    if (!Files.exists(file)) {
      return grades;
    }
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      parse(line)
          .ifPresent(
              grade -> {
                grades.removeIf(grade::sameRun);
                grades.add(grade);
              });
    }
    return grades;
  }

  /** Returns a line's grade; none if a crash cut the line short: that run is then done again. */
  private static Optional<VerifyGrade> parse(String line) {
    try {
      return Optional.of(MAPPER.readValue(line, VerifyGrade.class));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Begins anew; what was there stays beside it under another name. */
  public void begin() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (Files.exists(file)) {
      Files.move(
          file, file.resolveSibling("previous-" + NAME), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Goes on where an earlier run ended, be it in the middle of a line. */
  public void resume() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (Files.exists(file) && !Files.readString(file, StandardCharsets.UTF_8).endsWith("\n")) {
      Files.writeString(file, "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }
  }

  /** Adds a grade. */
  public void add(VerifyGrade grade) throws IOException {
    Files.writeString(
        file,
        MAPPER.writeValueAsString(grade) + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
