package dev.katas.engine.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kata's public descriptor: {@code kata.yaml}, field by field.
 *
 * @param id such as {@code q01}
 * @param slug such as {@code time-store}; the folder is {@code katas/<id>-<slug>}
 * @param title the question's name
 * @param round the interview round it comes from
 * @param minutes the round's length in minutes
 * @param level the role it is asked for
 * @param kind {@code coding} or {@code behavioural}; an answer in prose has a rubric instead of
 *     suites
 * @param competencies what the question looks at
 * @param entryPoint (coding only, as all that follows but the editable paths) fully qualified name
 *     of the class that the grader creates
 * @param editablePaths folders, relative to the kata's own, that a candidate may change
 * @param limits what a fork may use
 * @param weights points of each dimension; they add up to 100
 * @param suites hidden suites by dimension
 * @param complexity the bounds, in words
 * @param threadSafety what must hold under concurrency, in words; null if nothing
 * @param designRules rules on the candidate's classes that take points off
 * @param coverageFloor share of lines in per cent below which the report says so; informs only
 * @param libraries what a submission may use besides the JDK and the contract, such as {@code
 *     jsoup}
 * @param allow what a submission may use of the JDK and those libraries besides what every one may:
 *     a class with all its members ({@code java.net.URI}), one member of a class with all its
 *     overloads ({@code java.io.File#getPath}), or a package with those below it ({@code
 *     org.jsoup.*})
 * @param web whether the suites may open stub web sites, hosted outside the fork on loopback
 */
public record KataDescriptor(
    String id,
    String slug,
    String title,
    String round,
    int minutes,
    String level,
    String kind,
    List<String> competencies,
    String entryPoint,
    List<String> editablePaths,
    Limits limits,
    Weights weights,
    Suites suites,
    List<PublicBound> complexity,
    @Nullable String threadSafety,
    List<DesignRule> designRules,
    int coverageFloor,
    List<String> libraries,
    List<String> allow,
    boolean web) {

  /** Returns the package of the entry point: where a submission's classes must be, or below it. */
  public String home() {
    return entryPoint.substring(0, entryPoint.lastIndexOf('.'));
  }

  /** Tells whether the answer is prose that people rate, not code that is run. */
  public boolean behavioural() {
    return kind.equals("behavioural");
  }

  /**
   * What a fork may use.
   *
   * @param checkSeconds wall time of one check; a longer one is a TIMEOUT
   * @param totalSeconds wall time of one dimension's fork, restarts included
   * @param heapMegabytes heap of the fork
   * @param outputKilobytes what the submission may print; the rest is dropped
   */
  public record Limits(
      int checkSeconds, int totalSeconds, int heapMegabytes, int outputKilobytes) {}

  /** Points of each dimension. */
  public record Weights(int correctness, int complexity, int threadSafety) {}

  /** Fully qualified names of the hidden suites. */
  public record Suites(
      List<String> correctness, List<String> complexity, List<String> threadSafety) {}

  /**
   * A public bound.
   *
   * @param operation such as {@code get}
   * @param bound such as {@code O(log m) in versions, O(1) in keys}
   */
  public record PublicBound(String operation, String bound) {}

  /**
   * A rule on the candidate's classes.
   *
   * @param id stable name
   * @param forbidCalls methods, as {@code fully.qualified.Class.method}, that must not be called
   * @param forbidPackages packages, sub-packages included, that must not be used
   * @param forbidMutableStatics whether static fields that are not final are forbidden
   * @param points points taken off when broken
   * @param because the reason, shown to the candidate
   */
  public record DesignRule(
      String id,
      List<String> forbidCalls,
      List<String> forbidPackages,
      boolean forbidMutableStatics,
      int points,
      String because) {}
}
