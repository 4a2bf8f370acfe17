package dev.katas.engine.hostile;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.Diagnostic;
import dev.katas.engine.score.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compares what came of a trial with what the sample's manifest says: a pure function. */
final class HostileJudge {
  /** A fork may take a minute to come up on a busy machine; nothing may take much more. */
  private static final double LONGEST = 180;

  private static final double ROUNDING = 1e-6;

  private HostileJudge() {}

  /**
   * Returns the result with its complaints.
   *
   * @param contained whether the operating system kept the children from everything
   */
  static HostileResult judge(HostileResult result, Evidence evidence, boolean contained) {
    List<String> complaints = new ArrayList<>();
    HostileSample sample = result.sample();
    boolean refused = !sample.refused().isEmpty();
    boolean stopped = refused && (result.checked() || !sample.isRefusedByTheChecker());
    if (stopped) {
      refusal(sample, result, evidence, complaints);
    } else {
      verdict(sample, result, complaints);
    }
    if (result.points() > result.honest() + ROUNDING) {
      complaints.add(
          "won %.1f points, its honest part is worth %.1f"
              .formatted(result.points(), result.honest()));
    }
    if (sample.keeps() && !stopped && result.points() < result.honest() - ROUNDING) {
      complaints.add(
          "won %.1f points: the rest of the checks should have run, for %.1f"
              .formatted(result.points(), result.honest()));
    }
    List<String> unexpected = new ArrayList<>(result.harm());
    if (!result.checked() && !contained) {
      unexpected.removeAll(sample.harm());
    }
    if (!unexpected.isEmpty()) {
      complaints.add("did harm: " + String.join(", ", unexpected));
    }
    if (result.seconds() > LONGEST) {
      complaints.add("took %.0f s".formatted(result.seconds()));
    }
    return new HostileResult(
        sample,
        result.checked(),
        result.isolation(),
        result.verdict(),
        result.points(),
        result.honest(),
        result.harm(),
        result.seconds(),
        complaints);
  }

  private static void refusal(
      HostileSample sample, HostileResult result, Evidence evidence, List<String> complaints) {
    String said =
        evidence.compile().diagnostics().stream()
            .map(Diagnostic::message)
            .collect(Collectors.joining("\n", evidence.compile().rejected() + "\n", ""));
    if (result.verdict() != Verdict.REJECTED || !said.contains(sample.refused())) {
      complaints.add(
          "is %s, not REJECTED for %s: %s"
              .formatted(result.verdict(), sample.refused(), firstLine(said, evidence)));
    }
  }

  private static void verdict(HostileSample sample, HostileResult result, List<String> complaints) {
    List<Verdict> allowed =
        result.checked() || sample.refused().isEmpty() ? sample.verdicts() : sample.unchecked();
    boolean any = allowed.isEmpty();
    boolean right =
        any
            ? result.verdict() != Verdict.PASS && result.verdict() != Verdict.GRADER_ERROR
            : allowed.contains(result.verdict());
    if (!right) {
      complaints.add("is %s%s".formatted(result.verdict(), any ? "" : ", not one of " + allowed));
    }
  }

  private static String firstLine(String said, Evidence evidence) {
    String fault = evidence.fault();
    return (fault == null ? said : fault).lines().findFirst().orElse("");
  }
}
