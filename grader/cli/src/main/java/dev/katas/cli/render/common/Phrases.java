package dev.katas.cli.render.common;

import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Verdict;
import dev.katas.runner.protocol.Dimension;
import java.util.Locale;

/** Names and numbers as a person reads them. */
public final class Phrases {
  private Phrases() {}

  /** Returns a dimension's name. */
  public static String of(Dimension dimension) {
    return switch (dimension) {
      case CORRECTNESS -> "correctness";
      case COMPLEXITY -> "complexity";
      case THREAD_SAFETY -> "thread safety";
      case STRUCTURE -> "structure";
    };
  }

  /** Returns a verdict's name. */
  public static String of(Verdict verdict) {
    return verdict.name().replace('_', ' ');
  }

  /** Returns what an outcome means for somebody who does not know the word. */
  public static String of(Outcome outcome) {
    return switch (outcome) {
      case WON -> "won";
      case LOST -> "lost";
      case BLOCKED -> "not judged: something earlier in the submission failed";
      case VOID -> "not counted: the grader failed here, not the submission";
      case INCONCLUSIVE -> "not counted: the measure cannot tell";
    };
  }

  /** Returns points or a score: at most one decimal. */
  public static String points(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
