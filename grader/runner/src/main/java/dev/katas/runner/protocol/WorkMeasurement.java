package dev.katas.runner.protocol;

import java.util.List;

/**
 * Counted work of one operation over growing sizes.
 *
 * @param operation the operation in the contract's words, such as {@code get}
 * @param variable what grows, such as {@code versions of one key}
 * @param bound name of the growth class that is allowed, such as {@code LOGARITHMIC}
 * @param unit {@code "counts"} for work, {@code "bytes"} for space
 * @param series one a pattern of arguments; the worst of them decides
 * @param reference name of the class that the reference's work grows with; empty if nobody says
 * @param note anything to be said beside the table, such as why measuring stopped early; may be
 *     empty
 */
public record WorkMeasurement(
    String operation,
    String variable,
    String bound,
    String unit,
    List<WorkSeries> series,
    String reference,
    String note)
    implements Measurement {

  /** Copies the series. */
  public WorkMeasurement {
    series = List.copyOf(series);
  }

  /** Creates one with which no reference is compared. */
  public WorkMeasurement(
      String operation,
      String variable,
      String bound,
      String unit,
      List<WorkSeries> series,
      String note) {
    this(operation, variable, bound, unit, series, "", note);
  }

  /** Returns the same with other series, or a part of them. */
  public WorkMeasurement with(List<WorkSeries> others) {
    return new WorkMeasurement(operation, variable, bound, unit, others, reference, note);
  }

  /** Returns the same with a note. */
  public WorkMeasurement noted(String text) {
    return new WorkMeasurement(operation, variable, bound, unit, series, reference, text);
  }

  /** Returns the same beside what the reference's work grows with. */
  public WorkMeasurement beside(String growth) {
    return new WorkMeasurement(operation, variable, bound, unit, series, growth, note);
  }
}
