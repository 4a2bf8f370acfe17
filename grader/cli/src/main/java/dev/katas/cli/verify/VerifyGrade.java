package dev.katas.cli.verify;

import java.util.List;
import java.util.Map;

/**
 * One grade of one known submission: a line of the store.
 *
 * @param kata the kata's id
 * @param id the submission's name
 * @param expected the dimension it must lose points in, {@code rules} or {@code none}
 * @param family the kind of mistake; may be empty
 * @param sources a digest of its sources and of what is declared of it: another one, and this line
 *     says nothing of it any more
 * @param seed the seed
 * @param measured the dimensions that were measured
 * @param asExpected whether the grade says what it must
 * @param falseAlarm whether it charged something that is right
 * @param fault whether the grader itself failed
 * @param caughtBy the checks or rules that found the mistake
 * @param complaints what was not as expected
 * @param seconds the grade's wall time
 * @param dimensionSeconds the wall time of each dimension
 * @param java the version of Java
 * @param cores the machine's cores
 * @param load the machine's load average at the grade's end; negative if unknown
 */
public record VerifyGrade(
    String kata,
    String id,
    String expected,
    String family,
    String sources,
    long seed,
    List<String> measured,
    boolean asExpected,
    boolean falseAlarm,
    boolean fault,
    List<String> caughtBy,
    List<String> complaints,
    double seconds,
    Map<String, Double> dimensionSeconds,
    String java,
    int cores,
    double load) {
  /** Copies the collections. */
  public VerifyGrade {
    measured = List.copyOf(measured);
    caughtBy = List.copyOf(caughtBy);
    complaints = List.copyOf(complaints);
    dimensionSeconds = Map.copyOf(dimensionSeconds);
  }

  /** Tells whether it is of the same submission, as it was, with the same seed. */
  public boolean sameRun(VerifyGrade other) {
    return kata.equals(other.kata)
        && id.equals(other.id)
        && sources.equals(other.sources)
        && seed == other.seed;
  }
}
