package dev.katas.engine.answer;

import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import java.util.Arrays;
import java.util.List;

/** What is asked of an answer's form, and what it is worth. The same for every kata. */
enum StructureCheck {
  SITUATION(8, Level.L1, "A situation: where it was, and who wanted what"),
  TASK(8, Level.L1, "A task: what was yours to do"),
  ACTION(10, Level.L1, "Actions: what was done, in two sentences at least"),
  RESULT(10, Level.L1, "A result: what came of it"),
  OWN_ACTIONS(
      14,
      Level.L1,
      "Your own actions: three sentences that say what \"I\" did, and no more that say \"we\""),
  CHECKABLE_RESULT(
      14,
      Level.L2,
      "A result that somebody else could check: a figure, a date, a thing that exists"),
  TRADE_OFF(12, Level.L2, "A trade-off: what was given up, and for what"),
  LESSON_CARRIED_ON(8, Level.L2, "A lesson that was used again, with the occasion"),
  PROPORTION(
      8,
      Level.L2,
      "Proportion: the actions are a third or more, situation and task no more than half"),
  PARAGRAPHS(4, Level.L1, "Paragraphs of 150 words at most"),
  OWN_WORDS(4, Level.L1, "None of the template's prompts left in");

  private final int points;
  private final Level level;
  private final String title;

  StructureCheck(int points, Level level, String title) {
    this.points = points;
    this.level = level;
    this.title = title;
  }

  /** Returns the check's name in reports, such as {@code own-actions}. */
  String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Returns every check as it is registered before the answer is read. */
  static List<PlannedCheck> plan() {
    return Arrays.stream(values())
        .map(c -> new PlannedCheck(c.id(), c.title, Dimension.STRUCTURE, c.level, c.points))
        .toList();
  }
}
