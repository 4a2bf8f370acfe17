package dev.katas.cli.state;

import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.rating.Competency;
import dev.katas.engine.rating.Rating;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Ratings by people, a file each: {@code ratings/<kata>/<answer>/<rater>.properties}. They belong
 * to the text that was rated: an answer that was changed since has none.
 */
public final class RatingStore {
  private static final String RATER = "rater";
  private static final String LEVEL = "level.";
  private static final int DIGITS = 16;

  private final Path folder;

  RatingStore(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a rating; levels that the same rater gave before stay unless given anew.
   *
   * @throws IOException with a sentence, if what the rater gave before cannot be read: it is left
   *     as it is
   */
  public void store(String kata, List<SourceFile> answer, Rating rating) throws IOException {
    Path file = place(kata, answer).resolve(key(rating.rater()) + ".properties");
    Map<String, Integer> levels = new LinkedHashMap<>();
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      levels.putAll(read(file).levels());
    }
    levels.putAll(rating.levels());
    Properties properties = new Properties();
    properties.setProperty(RATER, rating.rater());
    levels.forEach((name, level) -> properties.setProperty(LEVEL + name, Integer.toString(level)));
    StringWriter text = new StringWriter();
    properties.store(text, null);
    WholeFile.write(file, text.toString());
  }

  /**
   * Returns all ratings of an answer's very text; those that cannot be read are {@link #damaged}.
   */
  public List<Rating> of(String kata, List<SourceFile> answer) {
    return files(kata, answer).stream().flatMap(file -> readable(file).stream()).toList();
  }

  private static Optional<Rating> readable(Path file) {
    try {
      return Optional.of(read(file));
    } catch (IOException e) {
      return Optional.empty(); // damaged() tells of it
    }
  }

  /** Returns the files of an answer's ratings that cannot be read. */
  public List<Path> damaged(String kata, List<SourceFile> answer) {
    List<Path> damaged = new ArrayList<>();
    for (Path file : files(kata, answer)) {
      try {
        read(file);
      } catch (IOException e) {
        damaged.add(file);
      }
    }
    return damaged;
  }

  private List<Path> files(String kata, List<SourceFile> answer) {
    try (Stream<Path> files = Files.list(place(kata, answer))) {
      return files.filter(f -> f.toString().endsWith(".properties")).sorted().toList();
    } catch (IOException e) {
      return List.of(); // nobody rated it
    }
  }

  private static Rating read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
      Map<String, Integer> levels = new LinkedHashMap<>();
      for (String name : properties.stringPropertyNames()) {
        if (name.startsWith(LEVEL)) {
          levels.put(name.substring(LEVEL.length()), level(properties.getProperty(name)));
        }
      }
      String rater = properties.getProperty(RATER, "");
      if (rater.isBlank() || levels.isEmpty()) {
        throw new IllegalArgumentException("nobody's, or empty");
      }
      return new Rating(rater, levels);
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw new IOException(
          "%s is damaged: mend it or move it away. It was not changed.".formatted(file), e);
    }
  }

  private static int level(String text) {
    int level = Integer.parseInt(text.strip());
    if (level < 1 || level > Competency.LEVELS) {
      throw new IllegalArgumentException("no level: " + level);
    }
    return level;
  }

  private Path place(String kata, List<SourceFile> answer) {
    StringBuilder text = new StringBuilder();
    answer.forEach(file -> text.append(file.text()));
    return folder.resolve(kata).resolve(key(text.toString()));
  }

  private static String key(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
