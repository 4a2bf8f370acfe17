package dev.katas.cli.render.common;

import java.util.List;

/**
 * Something that the submission's author should look at.
 *
 * @param id what was found, such as a check's or a rule's id
 * @param kind where it comes from
 * @param title what was asked for
 * @param text what was found, in full
 * @param points how much it costs; 0 for what costs nothing by itself
 * @param places where it is, the most telling first
 */
public record Finding(
    String id, Kind kind, String title, String text, double points, List<Place> places) {
  /** Where a finding comes from. */
  public enum Kind {
    /** The compiler, or the gate before it. */
    COMPILER,
    /** A lost check. */
    CHECK,
    /** A broken design rule. */
    RULE,
    /** A check of the stretch level that was not won; costs nothing. */
    STRETCH
  }

  /** Copies the list. */
  public Finding {
    places = List.copyOf(places);
  }

  /** Returns what was found, behind the file and line that it is at, if there is one. */
  public String located() {
    return places.stream()
        .limit(1)
        .filter(place -> place.line() > 0)
        .map(place -> "%s:%d: %s".formatted(Visible.line(place.path()), place.line(), text))
        .findFirst()
        .orElse(text);
  }
}
