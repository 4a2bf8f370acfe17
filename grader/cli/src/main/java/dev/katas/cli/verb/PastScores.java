package dev.katas.cli.verb;

import dev.katas.cli.render.common.PastScore;
import dev.katas.cli.session.Session;
import dev.katas.cli.state.Summary;
import dev.katas.engine.report.Report;
import java.util.ArrayList;
import java.util.List;

/** The scores of a kata's attempts that count, by time: for the curves of pages. */
final class PastScores {
  private PastScores() {}

  static List<PastScore> of(Session session, String kata) {
    return session.state().attempts().of(kata).stream()
        .map(attempt -> attempt.summary())
        .filter(Summary::counts)
        .map(summary -> new PastScore(summary.startedAt(), summary.score(), summary.verdict()))
        .toList();
  }

  /** Returns those before a report, and the report's own. */
  static List<PastScore> until(Session session, Report report) {
    String now = report.evidence().startedAt();
    List<PastScore> scores = new ArrayList<>(of(session, report.scorecard().kata()));
    scores.removeIf(score -> score.when().compareTo(now) >= 0);
    scores.add(new PastScore(now, report.scorecard().score(), report.scorecard().verdict().name()));
    return scores;
  }
}
