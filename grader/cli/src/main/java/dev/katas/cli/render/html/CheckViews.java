package dev.katas.cli.render.html;

import dev.katas.cli.render.common.Explanation;
import dev.katas.cli.render.html.CheckView.Labels;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Measurement;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.WorkMeasurement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arranges checks for the page. */
final class CheckViews {
  private final ScheduleViews schedules;

  CheckViews(ScheduleViews schedules) {
    this.schedules = schedules;
  }

  static String anchor(ScoredCheck check) {
    return "check-" + Shown.anchor(check.id());
  }

  /** Returns the message that every one of several checks has; empty if they differ. */
  static String shared(List<ScoredCheck> checks) {
    List<String> messages = checks.stream().map(ScoredCheck::message).distinct().toList();
    return checks.size() > 1 && messages.size() == 1 ? Shown.text(messages.get(0)) : "";
  }

  List<CheckView> all(List<ScoredCheck> checks) {
    boolean same = !shared(checks).isEmpty();
    return checks.stream().map(c -> view(c, same)).toList();
  }

  private CheckView view(ScoredCheck check, boolean silent) {
    boolean ran = check.outcome() != Outcome.BLOCKED && check.outcome() != Outcome.VOID;
    boolean judgeAgain = ran && check.outcome() != Outcome.WON;
    Measurement measurement = check.measurement();
    return new CheckView(
        anchor(check),
        Shown.text(check.title()),
        check.level().name(),
        Shown.points(check.points()) + " of " + Shown.points(check.max()),
        Looks.of(check.outcome()),
        Looks.of(check.outcome()),
        silent ? "" : Shown.text(check.message()),
        Shown.text(check.expected()),
        Shown.text(check.actual()),
        check.steps().stream().map(Shown::text).toList(),
        labels(check),
        judgeAgain ? Shown.text(check.replay()) : "",
        ran && check.micros() > 0 ? Shown.millis(check.micros() / 1000.0) : "",
        check.outcome() == Outcome.LOST
            || check.outcome() == Outcome.INCONCLUSIVE
            || check.dimension() == Dimension.STRUCTURE,
        growth(check.id(), measurement),
        schedule(measurement));
  }

  private static Labels labels(ScoredCheck check) {
    return check.dimension() == Dimension.STRUCTURE
        ? new Labels(
            Explanation.expected(check), Explanation.actual(check), "The sentences it relies on")
        : new Labels("Expected", "What happened", "The smallest case that shows it");
  }

  private static @Nullable GrowthView growth(String id, @Nullable Measurement measurement) {
    if (!(measurement instanceof WorkMeasurement work)) {
      return null;
    }
    boolean drawable = work.series().stream().anyMatch(s -> !s.points().isEmpty());
    return drawable ? GrowthViews.of(id, work) : null;
  }

  private @Nullable ScheduleView schedule(@Nullable Measurement measurement) {
    return measurement instanceof ScheduleMeasurement measured ? schedules.of(measured) : null;
  }
}
