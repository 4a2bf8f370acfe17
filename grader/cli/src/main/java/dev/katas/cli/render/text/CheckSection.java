package dev.katas.cli.render.text;

import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.ScheduleMeasurement;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every point that was not won, with what shows why and the command that shows it again. */
final class CheckSection {
  private CheckSection() {}

  static void write(Scorecard card, Page page) {
    List<ScoredCheck> graded =
        card.dimensions().stream().flatMap(dimension -> dimension.checks().stream()).toList();
    lost("LOST", graded, page);
    other("BLOCKED: something earlier in the submission failed", graded, Outcome.BLOCKED, page);
    other("INCONCLUSIVE: not counted", graded, Outcome.INCONCLUSIVE, page);
    other("VOID: the grader failed, not you; not counted", graded, Outcome.VOID, page);
    lost("STRETCH, not won", card.stretch().checks(), page);
  }

  private static void lost(String title, List<ScoredCheck> checks, Page page) {
    List<ScoredCheck> lost = checks.stream().filter(is(Outcome.LOST)).toList();
    if (!lost.isEmpty()) {
      page.heading(title + " (" + lost.size() + ")");
      Stream.concat(
              lost.stream().filter(check -> check.measurement() == null),
              lost.stream().filter(check -> check.measurement() != null))
          .forEach(
              check -> {
                page.line("");
                lostCheck(check, page);
              });
    }
  }

  private static void lostCheck(ScoredCheck check, Page page) {
    page.line(
        "  %s %s  %s"
            .formatted(
                page.style().bad("x"),
                page.style().bold(check.id()),
                page.style()
                    .dim(
                        "%s points, %s, %s"
                            .formatted(
                                Page.points(check.max()),
                                check.level(),
                                Words.dimension(check.dimension())))));
    page.paragraph("    ", check.title());
    page.paragraph("    ", check.message());
    boolean answer = check.dimension() == Dimension.STRUCTURE;
    page.labelled(answer ? "would do" : "expected", check.expected());
    page.labelled(answer ? "instead" : "actual", check.actual());
    steps(check.steps(), page);
    if (check.measurement() instanceof ScheduleMeasurement schedule) {
      ScheduleText.write(schedule, page);
    }
    page.command("replay", check.replay());
  }

  private static void steps(List<String> steps, Page page) {
    String label = "case";
    for (String step : steps) {
      page.labelled(label, step);
      label = "";
    }
  }

  private static void other(String title, List<ScoredCheck> checks, Outcome outcome, Page page) {
    List<ScoredCheck> found = checks.stream().filter(is(outcome)).toList();
    if (found.size() == checks.size() && found.size() > 1) {
      page.heading(title);
      page.line("  all %d checks".formatted(found.size()));
    } else if (!found.isEmpty()) {
      page.heading(title);
      for (ScoredCheck check : found) {
        page.line("  - %s  %s".formatted(check.id(), page.style().dim(check.title())));
        page.paragraph("      ", check.message());
      }
    }
  }

  private static Predicate<ScoredCheck> is(Outcome outcome) {
    return check -> check.outcome() == outcome;
  }
}
