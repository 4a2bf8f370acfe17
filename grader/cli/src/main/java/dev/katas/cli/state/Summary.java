package dev.katas.cli.state;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The few facts of an attempt that lists show; kept beside the evidence so that a list need not
 * read it.
 *
 * @param kata the kata's id
 * @param submission how the submission was named
 * @param startedAt ISO-8601 instant in UTC
 * @param verdict the verdict's name
 * @param score 0 to 100
 * @param own whether it was the candidate's own folder, not one named with {@code --submission}
 * @param whole whether every dimension was graded
 */
public record Summary(
    String kata,
    String submission,
    String startedAt,
    String verdict,
    double score,
    boolean own,
    boolean whole) {

  /** Tells whether the attempt counts as the candidate's score. */
  public boolean counts() {
    return own && whole && !verdict.equals("GRADER_ERROR");
  }

  String text() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("kata", kata);
    properties.setProperty("submission", submission);
    properties.setProperty("startedAt", startedAt);
    properties.setProperty("verdict", verdict);
    properties.setProperty("score", Double.toString(score));
    properties.setProperty("own", Boolean.toString(own));
    properties.setProperty("whole", Boolean.toString(whole));
    StringWriter text = new StringWriter();
    properties.store(text, null);
    return text.toString();
  }

  static Summary read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
      return new Summary(
          properties.getProperty("kata", ""),
          properties.getProperty("submission", ""),
          properties.getProperty("startedAt", ""),
          properties.getProperty("verdict", ""),
          Double.parseDouble(properties.getProperty("score", "0")),
          Boolean.parseBoolean(properties.getProperty("own")),
          Boolean.parseBoolean(properties.getProperty("whole")));
    } catch (IllegalArgumentException e) {
      throw new IOException("not an attempt's summary: " + file, e);
    }
  }
}
