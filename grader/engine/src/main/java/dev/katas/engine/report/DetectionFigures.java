package dev.katas.engine.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.katas.engine.json.PublishedJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How often mistakes of each kind were found when the grader itself was graded: what a report
 * quotes, so that nobody takes "nothing was found" for more than it is worth.
 *
 * @param katas kata by kata
 */
public record DetectionFigures(List<KataFigures> katas) {
  private static final String RESOURCE = "detection.json";

  /** Copies the list. */
  public DetectionFigures {
    katas = List.copyOf(katas);
  }

  /**
   * The figures of one kata.
   *
   * @param mistakes by dimension and kind
   * @param good how many good submissions were graded
   * @param goodRuns how many grades these are
   * @param falseAlarms how many of these charged something that is right
   */
  public record KataFigures(
      String kata, List<Detected> mistakes, int good, int goodRuns, int falseAlarms) {
    /** Copies the list. */
    public KataFigures {
      mistakes = List.copyOf(mistakes);
    }
  }

  /**
   * How often mistakes of one kind were found.
   *
   * @param dimension the dimension's id, or {@code rules}
   * @param family the kind of mistake; may be empty
   * @param submissions how many different submissions have it
   * @param runs how many grades these are
   * @param caught in how many of these it was found
   */
  public record Detected(String dimension, String family, int submissions, int runs, int caught) {}

  /** Returns figures of nothing. */
  public static DetectionFigures none() {
    return new DetectionFigures(List.of());
  }

  /** Returns the figures that this build of the grader carries. */
  public static DetectionFigures carried() {
    try (InputStream in = DetectionFigures.class.getResourceAsStream(RESOURCE)) {
      return in == null
          ? none()
          : JsonMapper.builder()
              .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .build()
              .readValue(in, DetectionFigures.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the grader's own figures cannot be read", e);
    }
  }

  /** Returns the figures as JSON. */
  @JsonIgnore
  public String json() {
    return PublishedJson.write(this);
  }

  /** Returns what was found of one kata's mistakes in one dimension; empty if not measured. */
  public List<Detected> of(String kata, String dimension) {
    return katas.stream()
        .filter(each -> each.kata().equals(kata))
        .flatMap(each -> each.mistakes().stream())
        .filter(each -> each.dimension().equals(dimension))
        .toList();
  }

  /**
   * Says in a sentence or two what a dimension's verdict is worth.
   *
   * @param dimension the dimension's id
   */
  public String words(String kata, String dimension) {
    List<Detected> found = of(kata, dimension);
    if (found.isEmpty()) {
      return "How often such mistakes are found was not measured for this kata.";
    }
    int submissions = found.stream().mapToInt(Detected::submissions).sum();
    int runs = found.stream().mapToInt(Detected::runs).sum();
    int caught = found.stream().mapToInt(Detected::caught).sum();
    return "Measured on %d known mistakes of this kata: found in %d of %d grades; %s.%s"
        .formatted(submissions, caught, runs, alarms(kata), kinds(found));
  }

  private static String kinds(List<Detected> found) {
    String kinds =
        found.stream()
            .filter(each -> !each.family().isEmpty())
            .map(each -> "%s %d of %d".formatted(each.family(), each.caught(), each.runs()))
            .collect(Collectors.joining(", "));
    return kinds.isEmpty() ? "" : " By kind: " + kinds + ".";
  }

  private String alarms(String kata) {
    int good = katas.stream().filter(of(kata)).mapToInt(KataFigures::good).sum();
    int runs = katas.stream().filter(of(kata)).mapToInt(KataFigures::goodRuns).sum();
    int alarms = katas.stream().filter(of(kata)).mapToInt(KataFigures::falseAlarms).sum();
    return "false alarms on %d good ones: %d of %d grades".formatted(good, alarms, runs);
  }

  private static Predicate<KataFigures> of(String kata) {
    return each -> each.kata().equals(kata);
  }
}
