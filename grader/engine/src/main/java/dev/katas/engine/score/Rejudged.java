package dev.katas.engine.score;

import dev.katas.runner.growth.GrowthJudge;
import dev.katas.runner.growth.Judgement;
import dev.katas.runner.growth.ShareJudge;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.protocol.WorkMeasurement;
import java.util.List;

/**
 * Judges counted work again, in the controller.
 *
 * <p>A fork may say that a bound holds only if the counts that it sent say so too: the scorecard
 * follows from the evidence, not from a word in it.
 */
final class Rejudged {
  private Rejudged() {}

  static CheckResult of(CheckResult result) {
    if (result.status() != Status.PASSED
        || !(result.measurement() instanceof WorkMeasurement work)) {
      return result;
    }
    if (ShareJudge.judges(work)) {
      ShareJudge.Share share = ShareJudge.judge(work);
      return share.within() ? result : as(result, Status.FAILED, share.explanation());
    }
    Judgement judgement = GrowthJudge.judge(work);
    return switch (judgement.outcome()) {
      case PASS -> result;
      case INCONCLUSIVE -> as(result, Status.INCONCLUSIVE, judgement.explanation());
      case FAIL -> as(result, Status.FAILED, judgement.explanation());
    };
  }

  private static CheckResult as(CheckResult result, Status status, String message) {
    return new CheckResult(
        result.id(),
        status,
        message,
        result.expected(),
        result.actual(),
        List.of(),
        result.micros(),
        result.measurement());
  }
}
