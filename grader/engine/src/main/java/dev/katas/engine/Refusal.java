package dev.katas.engine;

import dev.katas.engine.answer.AnswerGrader;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.measure.EvidenceBuilder;
import java.util.List;

/** What is known of a submission that was not even read to the end: why. */
public final class Refusal {
  private Refusal() {}

  /**
   * Returns the evidence of a refused submission; nothing was run.
   *
   * @param name how the submission was named
   * @param why the reason, in a sentence
   */
  public static Evidence evidence(Kata kata, String name, long seed, String why) {
    EvidenceBuilder evidence = builder(kata, name, seed, "nothing was run");
    if (kata.descriptor().behavioural()) {
      evidence.plan(AnswerGrader.plan());
    }
    evidence.compile(new CompileEvidence(false, why, List.of()));
    return evidence.build();
  }

  /** Returns the evidence of a run that the grader's own failure ended. */
  public static Evidence fault(Kata kata, String name, long seed, Throwable failure) {
    EvidenceBuilder evidence = builder(kata, name, seed, "unknown");
    evidence.fault(failure);
    return evidence.build();
  }

  private static EvidenceBuilder builder(Kata kata, String name, long seed, String isolation) {
    GradeRequest request =
        new GradeRequest(kata, new Submission(name, List.of()), seed, kata.dimensions(), null, 0);
    return new EvidenceBuilder(request, isolation);
  }
}
