package dev.katas.engine.evidence;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything measured about one submission; nothing judged. Stored as {@code evidence.json}.
 *
 * @param schemaVersion version of this shape, see {@link #SCHEMA_VERSION}
 * @param kata the kata's id
 * @param title the kata's title
 * @param submission how the submission was named on the command line
 * @param seed the run's seed
 * @param startedAt ISO-8601 instant in UTC
 * @param compile whether and how it compiled
 * @param unsolved whether the sources are still the skeleton's
 * @param plan every check registered before the submission ran
 * @param results how each of them ended; a check without a result did not run
 * @param rules the design rules and what breaks them
 * @param coverage which lines the graded behaviour reached; null if not measured
 * @param sources the submission's sources, for display
 * @param output what the submission printed, shortened; informs only
 * @param millis wall time of each stage in milliseconds; informs only
 * @param environment Java version, operating system, cores, isolation
 * @param hintsTaken how many hints were asked for before this run
 * @param fault the grader's own failure in a sentence; null if none
 */
public record Evidence(
    int schemaVersion,
    String kata,
    String title,
    String submission,
    long seed,
    String startedAt,
    CompileEvidence compile,
    boolean unsolved,
    List<PlannedCheck> plan,
    List<CheckResult> results,
    List<RuleEvidence> rules,
    @Nullable CoverageEvidence coverage,
    List<SourceFile> sources,
    String output,
    Map<String, Long> millis,
    Map<String, String> environment,
    int hintsTaken,
    @Nullable String fault) {

  /** Version of the shape of this record. */
  public static final int SCHEMA_VERSION = 1;

  /**
   * How the submission compiled.
   *
   * @param ok whether there are classes
   * @param rejected why the submission may not run, in a sentence; empty if it may
   * @param diagnostics the compiler's messages, or the places of what may not run
   */
  public record CompileEvidence(boolean ok, String rejected, List<Diagnostic> diagnostics) {}

  /**
   * One message of the compiler or of the checker.
   *
   * @param file path within the submission
   * @param line 1-based, 0 if unknown
   * @param column 1-based, 0 if unknown
   * @param message its own words
   */
  public record Diagnostic(String file, long line, long column, String message) {}

  /**
   * A design rule and what breaks it.
   *
   * @param id the rule's id
   * @param because why the rule exists
   * @param points what it takes off when broken
   * @param violations empty if the rule is kept
   */
  public record RuleEvidence(String id, String because, int points, List<Violation> violations) {}

  /**
   * One place where a rule is broken.
   *
   * @param what what is there
   * @param file the source file's name
   * @param line 1-based, 0 if unknown
   */
  public record Violation(String what, String file, int line) {}

  /**
   * Coverage of the submission by the graded correctness checks.
   *
   * @param covered lines reached
   * @param missed lines not reached
   * @param files line by line
   */
  public record CoverageEvidence(int covered, int missed, List<FileCoverage> files) {}

  /**
   * Coverage of one source file.
   *
   * @param file the source file's name
   * @param covered the lines fully reached
   * @param partly the lines of which only some branches were reached
   * @param missed the lines not reached
   */
  public record FileCoverage(
      String file, List<Integer> covered, List<Integer> partly, List<Integer> missed) {}

  /**
   * One source file.
   *
   * @param path within the submission
   * @param text its content
   */
  public record SourceFile(String path, String text) {}
}
