package dev.katas.cli.render.text;

import dev.katas.engine.score.Verdict;
import dev.katas.runner.protocol.Dimension;

/** Names as a person reads them. */
final class Words {
  private Words() {}

  static String dimension(Dimension dimension) {
    return switch (dimension) {
      case CORRECTNESS -> "correctness";
      case COMPLEXITY -> "complexity";
      case THREAD_SAFETY -> "thread safety";
      case STRUCTURE -> "structure";
    };
  }

  static String verdict(Verdict verdict) {
    return verdict.name().replace('_', ' ');
  }
}
