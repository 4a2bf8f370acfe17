package dev.katas.cli.render.html;

import dev.katas.cli.render.common.PastScore;
import dev.katas.cli.render.common.RatingWords;
import dev.katas.cli.render.html.Page.DimensionView;
import dev.katas.cli.render.html.Page.Fact;
import dev.katas.cli.render.html.Page.Head;
import dev.katas.cli.render.html.Page.LostPoint;
import dev.katas.cli.render.html.Page.RatingView;
import dev.katas.cli.render.html.Page.RuleView;
import dev.katas.cli.render.html.Page.RunView;
import dev.katas.cli.render.html.Page.StretchView;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.CoverageEvidence;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.rating.CombinedRating;
import dev.katas.engine.report.DetectionFigures;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import dev.katas.engine.score.Verdict;
import dev.katas.runner.protocol.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Arranges a report for the page. */
final class PageBuilder {
  private final Scorecard card;
  private final Evidence evidence;
  private final DetectionFigures figures;
  private final List<CombinedRating> ratings;
  private final List<PastScore> attempts;
  private final SourceLinks links;
  private final CheckViews checks;

  PageBuilder(Report report, List<PastScore> attempts) {
    this.card = report.scorecard();
    this.evidence = report.evidence();
    this.figures = report.figures();
    this.ratings = report.ratings();
    this.attempts = attempts;
    this.links = new SourceLinks(evidence.sources());
    this.checks = new CheckViews(new ScheduleViews(links));
  }

  Page build(Assets assets) {
    return new Page(
        assets,
        head(),
        lost(),
        evidence.compile().diagnostics().stream()
            .map(d -> links.note(d.message(), d.file(), d.line()))
            .toList(),
        fault(),
        card.dimensions().stream().map(this::dimension).toList(),
        ratings.stream().map(PageBuilder::rating).toList(),
        stretch(),
        evidence.rules().stream().map(this::rule).toList(),
        AttemptViews.of(attempts),
        coverage(),
        new SourceViews(evidence).all(),
        run());
  }

  private Head head() {
    boolean judged = card.verdict() != Verdict.GRADER_ERROR;
    return new Head(
        Shown.text(evidence.title()),
        Shown.text(card.kata()),
        Shown.text(card.submission()),
        Looks.word(card.verdict()),
        Looks.of(card.verdict()),
        Looks.of(card.verdict()),
        judged,
        judged ? Shown.points(card.score()) : "–",
        Shown.round(Math.max(0, Math.min(100, card.score()))),
        Shown.text(card.headline()));
  }

  private String fault() {
    return Shown.text(Objects.requireNonNullElse(evidence.fault(), evidence.compile().rejected()));
  }

  private List<LostPoint> lost() {
    List<LostPoint> lost = new ArrayList<>();
    for (ScoredDimension dimension : card.dimensions()) {
      for (ScoredCheck check : dimension.checks()) {
        if (check.outcome() == Outcome.LOST) {
          lost.add(
              new LostPoint(
                  "#" + CheckViews.anchor(check),
                  Shown.text(check.title()),
                  "−" + Shown.points(check.max() - check.points()),
                  Shown.text(check.message()),
                  "lost"));
        }
      }
    }
    for (RuleEvidence rule : card.deductions()) {
      lost.add(
          new LostPoint(
              "#rules",
              "Design rule " + Shown.text(rule.id()),
              "−" + rule.points(),
              Shown.text(rule.because()),
              "lost"));
    }
    return lost;
  }

  private DimensionView dimension(ScoredDimension scored) {
    return new DimensionView(
        scored.dimension().id(),
        Looks.name(scored.dimension()),
        Looks.question(scored.dimension()),
        scored.dimension() == Dimension.STRUCTURE
            ? ""
            : figures.words(card.kata(), scored.dimension().id()),
        Shown.points(scored.points()) + " of " + Shown.points(scored.max()),
        scored.max() == 0 ? 0 : Shown.round(100 * scored.points() / scored.max()),
        Looks.word(scored.verdict()),
        Looks.of(scored.verdict()),
        Looks.of(scored.verdict()),
        CheckViews.shared(scored.checks()),
        checks.all(scored.checks()));
  }

  private static RatingView rating(CombinedRating rating) {
    return new RatingView(
        Shown.text(rating.competency()),
        Shown.points(rating.median()),
        RatingWords.spread(rating),
        Shown.text(RatingWords.each(rating)),
        rating.talk() ? "two levels or more: talk about it" : "");
  }

  private StretchView stretch() {
    Scorecard.Stretch stretch = card.stretch();
    int all = stretch.checks().size();
    String summary =
        stretch.badge() && all > 0
            ? "Badge earned: all " + all + " won."
            : "%d of %d won; all of them earn the badge.".formatted(stretch.won(), all);
    return new StretchView(
        summary, CheckViews.shared(stretch.checks()), checks.all(stretch.checks()));
  }

  private RuleView rule(RuleEvidence rule) {
    boolean broken = !rule.violations().isEmpty();
    return new RuleView(
        Shown.text(rule.id()),
        Shown.text(rule.because()),
        "−" + rule.points() + (broken ? "" : " if broken"),
        broken,
        rule.violations().stream().map(v -> links.note(v.what(), v.file(), v.line())).toList());
  }

  private String coverage() {
    CoverageEvidence coverage = evidence.coverage();
    if (coverage == null) {
      return "";
    }
    int all = coverage.covered() + coverage.missed();
    return all == 0
        ? ""
        : "%d of %d lines (%d %%)"
            .formatted(coverage.covered(), all, Math.round(100.0 * coverage.covered() / all));
  }

  private RunView run() {
    List<Fact> facts =
        List.of(
            new Fact("Submission", Shown.text(card.submission())),
            new Fact("Seed", Long.toString(card.seed())),
            new Fact("Started", Shown.text(evidence.startedAt())),
            new Fact(
                "Hints taken", evidence.hintsTaken() == 0 ? "none" : "" + evidence.hintsTaken()));
    List<Fact> timings =
        evidence.millis().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> new Fact(Shown.text(e.getKey()), Shown.millis(e.getValue())))
            .toList();
    List<Fact> environment =
        evidence.environment().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> new Fact(Shown.text(e.getKey()), Shown.text(e.getValue())))
            .toList();
    return new RunView(facts, timings, environment, Shown.text(evidence.output()));
  }
}
