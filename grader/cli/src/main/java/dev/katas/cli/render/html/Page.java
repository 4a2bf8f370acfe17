package dev.katas.cli.render.html;

import dev.katas.runner.protocol.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the page shows, ready to be printed. */
record Page(
    Assets assets,
    Head head,
    List<LostPoint> lost,
    List<SourceView.Note> diagnostics,
    String fault,
    List<DimensionView> dimensions,
    List<RatingView> ratings,
    StretchView stretch,
    List<RuleView> rules,
    @Nullable AttemptsView attempts,
    String coverage,
    List<SourceView> sources,
    RunView run) {

  /** Tells whether it is about an answer in prose. */
  boolean answer() {
    return dimensions.stream().anyMatch(d -> d.id().equals(Dimension.STRUCTURE.id()));
  }

  /** What people say of one competency. */
  record RatingView(String competency, String median, String spread, String who, String apart) {}

  /** What stands at the top. */
  record Head(
      String title,
      String kata,
      String submission,
      String verdict,
      String look,
      String icon,
      boolean judged,
      String score,
      double ring,
      String headline) {}

  /** A line of the list of what was lost. */
  record LostPoint(String href, String title, String points, String why, String icon) {}

  /** One dimension with its checks; {@code shared} is the message that all of them have. */
  record DimensionView(
      String id,
      String name,
      String question,
      String worth,
      String points,
      double share,
      String verdict,
      String look,
      String icon,
      String shared,
      List<CheckView> checks) {}

  /** The checks outside the score. */
  record StretchView(String summary, String shared, List<CheckView> checks) {}

  /** One design rule. */
  record RuleView(
      String id, String because, String points, boolean broken, List<SourceView.Note> violations) {}

  /** A name and what it is. */
  record Fact(String name, String value) {}

  /** How it ran. */
  record RunView(List<Fact> facts, List<Fact> timings, List<Fact> environment, String output) {}
}
