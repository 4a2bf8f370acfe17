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
 * @param note anything to be said beside the table, such as why measuring stopped early; may be
 *     empty
 */
public record WorkMeasurement(
    String operation,
    String variable,
    String bound,
    String unit,
    List<WorkSeries> series,
    String note)
    implements Measurement {

  /** Copies the series. */
  public WorkMeasurement {
    series = List.copyOf(series);
  }
}
