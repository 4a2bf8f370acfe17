package dev.katas.engine.answer;

/** What to write where something was not found. */
final class Advice {
  private Advice() {}

  static String on(StructureCheck check) {
    return switch (check) {
      case SITUATION -> "Two or three sentences: which project, when, and who wanted what.";
      case TASK -> "One sentence: what was yours to decide or to do.";
      case ACTION -> "What you did, step by step, in sentences.";
      case RESULT -> "What came of it, good or bad.";
      case OWN_ACTIONS -> "Say \"I\" where you mean yourself: a listener rates you, not the team.";
      case CHECKABLE_RESULT -> "A figure with its unit, a date, or a thing that can be looked up.";
      case TRADE_OFF -> "What got worse, or was left undone, so that something else got better.";
      case LESSON_CARRIED_ON -> "The next occasion on which you did it differently.";
      case PROPORTION -> "Shorten what came before; tell more of what you did.";
      case PARAGRAPHS -> "A new paragraph for each step, or headings.";
      case OWN_WORDS -> "Delete the template's prompts.";
    };
  }
}
