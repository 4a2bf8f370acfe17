package dev.katas.cli.render.verify;

import java.util.List;

/**
 * What came of one known submission.
 *
 * @param kata the kata's id
 * @param id the submission's name
 * @param expected the dimension it must lose points in, {@code rules} or {@code none}
 * @param runs how often it was graded, with a seed of its own each time
 * @param asExpected how many of these said exactly what they must
 * @param falseAlarms how many of these charged something that is right
 * @param medianSeconds the median grade's wall time
 * @param caughtBy the checks or rules that found the mistake
 * @param complaints what was not as expected
 */
public record VerifyRow(
    String kata,
    String id,
    String expected,
    int runs,
    int asExpected,
    int falseAlarms,
    double medianSeconds,
    List<String> caughtBy,
    List<String> complaints) {
  /** Copies the lists. */
  public VerifyRow {
    caughtBy = List.copyOf(caughtBy);
    complaints = List.copyOf(complaints);
  }
}
