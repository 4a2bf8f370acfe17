package dev.katas.engine.verify;

import dev.katas.engine.catalog.Kata;
import dev.katas.runner.protocol.Dimension;
import java.util.List;
import java.util.Optional;

/**
 * A submission of which it is known what a grade must say.
 *
 * @param kata the kata's id
 * @param id its folder's name, {@code @reference} or {@code @skeleton}
 * @param expected what must come of it
 * @param title in a few words
 * @param mistake what is wrong, and why people write it
 * @param family the kind of mistake it is one of, in a few words; may be empty
 * @param loses checks that must be lost, every one of them
 * @param mayLose further checks that may be lost
 * @param explains text that the first lost check must show; may be empty
 * @param score what the score must lie between
 */
public record KnownSubmission(
    String kata,
    String id,
    Expected expected,
    String title,
    String mistake,
    String family,
    List<String> loses,
    List<String> mayLose,
    String explains,
    ScoreRange score) {

  /** Copies the lists. */
  public KnownSubmission {
    loses = List.copyOf(loses);
    mayLose = List.copyOf(mayLose);
  }

  /** Returns a kata's reference. */
  public static KnownSubmission reference(Kata kata) {
    return plain(kata, "@reference", Expected.REFERENCE);
  }

  /** Returns a kata's skeleton. */
  public static KnownSubmission skeleton(Kata kata) {
    return plain(kata, "@skeleton", Expected.SKELETON);
  }

  /** Returns the dimension in which the mistake shows; empty if it is none of one dimension. */
  public Optional<Dimension> declared() {
    return switch (expected) {
      case CORRECTNESS -> Optional.of(Dimension.CORRECTNESS);
      case COMPLEXITY -> Optional.of(Dimension.COMPLEXITY);
      case THREAD_SAFETY -> Optional.of(Dimension.THREAD_SAFETY);
      case STRUCTURE -> Optional.of(Dimension.STRUCTURE);
      case REFERENCE, SKELETON, RULES, NONE -> Optional.empty();
    };
  }

  /** Returns whether something is wrong with it that a grade must find. */
  public boolean bad() {
    return declared().isPresent() || expected == Expected.RULES;
  }

  /** Returns how the submission is named to the grader. */
  public String spec() {
    return id.startsWith("@") ? id : "@" + id;
  }

  private static KnownSubmission plain(Kata kata, String id, Expected expected) {
    return new KnownSubmission(
        kata.id(), id, expected, id, "", "", List.of(), List.of(), "", ScoreRange.ANY);
  }
}
