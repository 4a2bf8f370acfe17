package dev.katas.engine.answer;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a STAR answer, and the lesson after it, in the order in which they are told. */
enum Part {
  /** Where and when it was, and who wanted what. */
  SITUATION(
      "situation|context|background|setting|scene|where (we|i) (was|were)|how it (began|started)|the (mess|problem|project)"),
  /** What was the teller's own to do. */
  TASK(
      "task|goals?|my (role|job|part|responsibility)|responsibility|what (was|i was) (asked|expected|wanted)( (of|from) me)?|challenge|objective|what i had to do|expectations?"),
  /** What the teller did. */
  ACTION(
      "actions?|what i did|approach|steps|how i .*|what i (changed|tried)|my (reaction|response)|the work"),
  /** What came of it. */
  RESULT(
      "results?|outcomes?|impact|what (happened|came of it)|how it (ended|turned out|went)|effect|the end"),
  /** What was learned, and where it was used again. */
  LESSON(
      "lessons?( learned| learnt)?|learnings?|reflections?|take-?aways?|what i (learned|learnt|took.*|would do.*|do (now|differently).*)|follow-?through|afterwards|since( then)?|looking back");

  private final Pattern heading;

  Part(String heading) {
    this.heading = Pattern.compile("(the |my )?(" + heading + ")");
  }

  /** Returns the part that a heading or label names; null if it names none, or several. */
  static @Nullable Part named(String heading) {
    String plain =
        heading
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}' -]", " ")
            .strip()
            .replaceAll("\\s+", " ");
    for (Part part : values()) {
      if (part.heading.matcher(plain).matches()) {
        return part;
      }
    }
    for (Part part : values()) {
      if (part.heading.matcher(plain.split(" (and|or) ", 2)[0].strip()).matches()) {
        return part;
      }
    }
    return null;
  }

  /** Returns the part's name as it is written in a sentence. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
