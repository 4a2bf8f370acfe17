package dev.katas.cli.render.html;

import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Verdict;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import java.util.Locale;

/** Words, styles and signs for what the grader says; a sign never stands without its word. */
final class Looks {
  private Looks() {}

  static String of(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  static String word(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "Pass";
      case FAIL -> "Points lost";
      case UNSOLVED -> "Not solved yet";
      case TIMEOUT -> "Ran out of time";
      case CRASH -> "Crashed";
      case DOES_NOT_COMPILE -> "Does not compile";
      case REJECTED -> "Rejected";
      case GRADER_ERROR -> "The grader failed";
    };
  }

  /** Returns the style, which is also the sign, of the outcome that a verdict resembles. */
  static String of(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "won";
      case FAIL, TIMEOUT, CRASH, DOES_NOT_COMPILE, REJECTED -> "lost";
      case UNSOLVED -> "blocked";
      case GRADER_ERROR -> "void";
    };
  }

  static String name(Dimension dimension) {
    return switch (dimension) {
      case CORRECTNESS -> "Correctness";
      case COMPLEXITY -> "Complexity";
      case THREAD_SAFETY -> "Thread safety";
      case STRUCTURE -> "Structure";
    };
  }

  static String question(Dimension dimension) {
    return switch (dimension) {
      case CORRECTNESS -> "Do the answers follow the contract?";
      case COMPLEXITY -> "Does the counted work stay within the bound? Time is never judged.";
      case THREAD_SAFETY ->
          "Do concurrent calls behave like some order of single calls, in every schedule tried?";
      case STRUCTURE ->
          "Are the parts of an answer there? This measures form only; a person rates the content.";
    };
  }

  static String sentence(Finding finding) {
    return switch (finding) {
      case NONE -> "Nothing was found in what was explored";
      case NOT_LINEARIZABLE -> "No order of these calls, one after another, explains the results";
      case DATA_RACE ->
          "Two threads touch the same memory with nothing that orders them, and one of them writes";
      case DEADLOCK -> "Threads wait for each other in a circle";
      case LOST_WAKE_UP -> "A thread waits for a signal that nobody will send";
      case LIVELOCK -> "Threads keep running and get nowhere";
      case UNEXPECTED_EXCEPTION -> "A call threw what the contract does not allow";
      case BROKEN_INVARIANT -> "Something that must always hold was broken";
    };
  }
}
