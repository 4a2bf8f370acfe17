package dev.katas.engine.answer;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Judges an answer's form. Each finding says which sentences it relies on, or that it found none.
 */
final class StructureJudge {
  private static final int OWN_ACTIONS = 3;
  private static final int LONGEST_PARAGRAPH = 150;
  private static final int SHOWN = 3;

  private final AnswerText text;
  private final Reading reading;
  private final List<Sentence> used = new ArrayList<>();

  StructureJudge(AnswerText text, Reading reading) {
    this.text = text;
    this.reading = reading;
  }

  List<CheckResult> judge() {
    return List.of(
        part(StructureCheck.SITUATION, Part.SITUATION, 1),
        part(StructureCheck.TASK, Part.TASK, 1),
        part(StructureCheck.ACTION, Part.ACTION, 2),
        part(StructureCheck.RESULT, Part.RESULT, 1),
        ownActions(),
        checkable(),
        tradeOff(),
        lesson(),
        proportion(),
        paragraphs(),
        ownWords());
  }

  private CheckResult part(StructureCheck check, Part part, int least) {
    List<Sentence> found = reading.of(part);
    List<Sentence> shown = found.stream().filter(s -> Sequence.shows(s, part)).toList();
    if (!reading.headed()) {
      found = part == Part.ACTION && !shown.isEmpty() ? found : shown;
    } else if (found.isEmpty() && part == Part.TASK) {
      // A task is often told in the situation's last sentence; its wording gives it away.
      found = reading.all().stream().filter(Cue.TASK::in).toList();
    }
    if (found.stream().noneMatch(s -> told(s, part))) {
      return found.isEmpty()
          ? lost(check, "%s that tells the %s.".formatted(nowhere(), part.word()), found)
          : lost(check, "It says how things are, and not what happened.", found);
    }
    if (found.size() >= least) {
      return won(check, shown.isEmpty() ? found.subList(0, 1) : shown.subList(0, 1));
    }
    return lost(check, "Only one sentence of the %s was found.".formatted(part.word()), found);
  }

  private String nowhere() {
    return reading.headed()
        ? "Under no heading or label that means it was a sentence found"
        : "There are no headings, and no sentence was found by its wording";
  }

  /** Tells whether a sentence belongs to a story; a result may last, and so be in the present. */
  private static boolean told(Sentence sentence, Part part) {
    return part == Part.RESULT
        || Cue.HAPPENED.in(sentence)
        || (part == Part.TASK && Cue.TASK.in(sentence));
  }

  private CheckResult ownActions() {
    List<Sentence> where =
        reading.of(Part.ACTION).isEmpty() ? reading.all() : reading.of(Part.ACTION);
    List<Sentence> own = where.stream().filter(Reading::isOwnAction).toList();
    List<Sentence> group =
        where.stream().filter(s -> Cue.GROUP_ACTION.in(s) && !Reading.isOwnAction(s)).toList();
    String count =
        "%d of the actions' sentences say what \"I\" did, %d what \"we\" or the team did."
            .formatted(own.size(), group.size());
    if (own.size() >= OWN_ACTIONS && own.size() >= group.size()) {
      return new CheckResult(
          StructureCheck.OWN_ACTIONS.id(), Status.PASSED, count, "", "", quotes(own), 0, null);
    }
    return lost(StructureCheck.OWN_ACTIONS, count, group);
  }

  private CheckResult checkable() {
    List<Sentence> found = reading.of(Part.RESULT).stream().filter(Cue.CHECKABLE::in).toList();
    return found.isEmpty()
        ? lost(
            StructureCheck.CHECKABLE_RESULT,
            "No sentence of the result holds a figure, a date or a thing that exists.",
            reading.of(Part.RESULT))
        : won(StructureCheck.CHECKABLE_RESULT, claim(found));
  }

  private CheckResult tradeOff() {
    List<Sentence> found = free(Cue.TRADE_OFF::in);
    return found.isEmpty()
        ? lost(
            StructureCheck.TRADE_OFF,
            "No sentence was found that says what was given up for something else.",
            List.of())
        : won(StructureCheck.TRADE_OFF, claim(found));
  }

  private CheckResult lesson() {
    // Actions have a "next" of their own: where a lesson is told, it is looked for there.
    List<Sentence> told = reading.of(Part.LESSON);
    List<Sentence> carried =
        free(s -> Cue.CARRIED_ON.in(s) && (told.isEmpty() || told.contains(s)));
    if (!carried.isEmpty()) {
      return won(StructureCheck.LESSON_CARRIED_ON, claim(carried));
    }
    List<Sentence> said = free(Cue.LESSON::in);
    return lost(
        StructureCheck.LESSON_CARRIED_ON,
        said.isEmpty()
            ? "No sentence was found that says what was learned or done differently since."
            : "A lesson is said, but no sentence tells on what occasion it was used again.",
        said);
  }

  private CheckResult proportion() {
    int before = reading.words(Part.SITUATION) + reading.words(Part.TASK);
    int action = reading.words(Part.ACTION);
    int result = reading.words(Part.RESULT);
    int all = before + action + result;
    String shares =
        "Situation and task %d words, actions %d, result %d.".formatted(before, action, result);
    boolean fits = action * 3 >= all && before * 2 <= all && action > 0 && result * 20 >= all;
    return fits
        ? new CheckResult(
            StructureCheck.PROPORTION.id(), Status.PASSED, shares, "", "", List.of(), 0, null)
        : lost(StructureCheck.PROPORTION, shares, List.of());
  }

  private CheckResult paragraphs() {
    String longest =
        "The longest paragraph, at line %d, has %d words."
            .formatted(text.longestAt(), text.longestParagraph());
    return text.longestParagraph() <= LONGEST_PARAGRAPH
        ? new CheckResult(
            StructureCheck.PARAGRAPHS.id(), Status.PASSED, longest, "", "", List.of(), 0, null)
        : lost(StructureCheck.PARAGRAPHS, longest, List.of());
  }

  private CheckResult ownWords() {
    return reading.leftOver() == 0
        ? won(StructureCheck.OWN_WORDS, List.of())
        : lost(
            StructureCheck.OWN_WORDS,
            "%d of the template's sentences are still there; they were passed over."
                .formatted(reading.leftOver()),
            List.of());
  }

  /** Returns the sentences with a property that no other finding relies on yet. */
  private List<Sentence> free(Predicate<Sentence> is) {
    return reading.all().stream().filter(is).filter(s -> !used.contains(s)).toList();
  }

  /** Takes the first sentence that nothing else relies on; one sentence serves one finding. */
  private List<Sentence> claim(List<Sentence> found) {
    Sentence one = found.stream().filter(s -> !used.contains(s)).findFirst().orElse(found.get(0));
    used.add(one);
    return List.of(one);
  }

  private static CheckResult won(StructureCheck check, List<Sentence> by) {
    return new CheckResult(check.id(), Status.PASSED, "", "", "", quotes(by), 0, null);
  }

  private static CheckResult lost(StructureCheck check, String why, List<Sentence> instead) {
    String seen = quotes(instead).stream().collect(Collectors.joining("; "));
    return new CheckResult(
        check.id(), Status.FAILED, why, Advice.on(check), seen, List.of(), 0, null);
  }

  private static List<String> quotes(List<Sentence> sentences) {
    return sentences.stream().limit(SHOWN).map(Sentence::quote).toList();
  }
}
