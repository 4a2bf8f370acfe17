package dev.katas.cli.render.common;

import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.runner.protocol.Dimension;
import java.util.List;

/** Why a check was not won, as plain text: what a person needs, and nothing that is hidden. */
public final class Explanation {
  private Explanation() {}

  /** Returns the explanation of one check, some lines; empty if there is nothing to say. */
  public static String of(ScoredCheck check) {
    StringBuilder text = new StringBuilder();
    line(text, "", check.message());
    line(text, expected(check) + ": ", check.expected());
    line(text, actual(check) + ": ", check.actual());
    steps(text, check.steps());
    return text.toString().stripTrailing();
  }

  /** Returns {@link #of} and the command that shows the check again. */
  public static String withReplay(ScoredCheck check) {
    StringBuilder text = new StringBuilder(of(check));
    text.append(text.length() == 0 ? "" : "\n");
    line(text, "Replay: ", check.replay());
    return text.toString().stripTrailing();
  }

  /** Returns what the contract's demand is called; an answer in prose has advice in its place. */
  public static String expected(ScoredCheck check) {
    return check.dimension() == Dimension.STRUCTURE ? "What would show it" : "Expected";
  }

  /** Returns what that which happened is called. */
  public static String actual(ScoredCheck check) {
    return check.dimension() == Dimension.STRUCTURE ? "Found instead" : "Actual";
  }

  private static void steps(StringBuilder text, List<String> steps) {
    if (!steps.isEmpty()) {
      text.append("Case:\n");
      steps.forEach(step -> line(text, "  ", step));
    }
  }

  private static void line(StringBuilder text, String label, String value) {
    if (!value.isBlank()) {
      text.append(label).append(Visible.text(value)).append('\n');
    }
  }
}
