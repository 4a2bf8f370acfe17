package dev.katas.engine.verify;

import java.util.List;

/**
 * Whether one grade of a known submission says what it must.
 *
 * @param asExpected whether it does
 * @param falseAlarm whether something good was charged
 * @param fault whether the grader itself failed: such a grade proves nothing
 * @param complaints what is not as expected, a sentence each
 * @param caughtBy the checks or rules that found the mistake
 */
public record Judgement(
    boolean asExpected,
    boolean falseAlarm,
    boolean fault,
    List<String> complaints,
    List<String> caughtBy) {
  /** Copies the lists. */
  public Judgement {
    complaints = List.copyOf(complaints);
    caughtBy = List.copyOf(caughtBy);
  }
}
