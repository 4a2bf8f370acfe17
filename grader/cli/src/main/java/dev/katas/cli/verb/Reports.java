package dev.katas.cli.verb;

import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.rating.CombinedRating;
import dev.katas.engine.report.Report;
import java.util.List;

/** Makes reports: the judgement of evidence, and beside it what people say of the same answer. */
final class Reports {
  private Reports() {}

  static Report of(Session session, Evidence evidence) {
    return new Report(session.engine().score(evidence), evidence, ratings(session, evidence));
  }

  private static List<CombinedRating> ratings(Session session, Evidence evidence) {
    try {
      Kata kata = session.kata(evidence.kata());
      return kata.descriptor().behavioural()
          ? CombinedRating.of(
              kata.descriptor().competencies(),
              session.state().ratings().of(kata.id(), evidence.sources()))
          : List.of();
    } catch (UsageException e) {
      return List.of(); // evidence of a kata that this checkout does not have
    }
  }
}
