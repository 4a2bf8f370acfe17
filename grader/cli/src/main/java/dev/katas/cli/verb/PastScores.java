package dev.katas.cli.verb;

import dev.katas.cli.render.common.PastScore;
import dev.katas.cli.session.Session;
import dev.katas.cli.state.Attempt;
import dev.katas.engine.report.Report;
import java.util.ArrayList;
import java.util.List;

/** The scores of a kata's attempts up to a report's, for the page's curve. */
final class PastScores {
  private PastScores() {}

  static List<PastScore> until(Session session, Report report) {
    String now = report.evidence().startedAt();
    List<PastScore> scores = new ArrayList<>();
    for (Attempt attempt : session.state().attempts().of(report.scorecard().kata())) {
      String when = attempt.summary().startedAt();
      if (attempt.summary().counts() && when.compareTo(now) < 0) {
        scores.add(new PastScore(when, attempt.summary().score(), attempt.summary().verdict()));
      }
    }
    scores.add(new PastScore(now, report.scorecard().score(), report.scorecard().verdict().name()));
    return scores;
  }
}
