package dev.katas.engine.report;

import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Counted work read as growth: the class each pattern grows with, beside the bound.
 *
 * @param boundLabel the bound as people write it, such as {@code O(log n)}
 * @param fits one a pattern, in the measurement's order
 * @param boundCurve what the bound allows of a solution that starts with the worst pattern's first
 *     count; empty if the bound is not a class that can be drawn
 */
public record GrowthReading(
    String boundLabel, List<Fit> fits, Optional<DoubleUnaryOperator> boundCurve) {

  /**
   * One pattern's growth.
   *
   * @param pattern the pattern of arguments
   * @param label the fitted class, such as {@code O(n)}; {@code ?} if there are too few points
   * @param alsoFits labels of the classes that the counts cannot be told from
   * @param rank the fitted class's place among the classes: the higher, the worse
   * @param curve the fitted curve; empty if there is none
   */
  public record Fit(
      String pattern,
      String label,
      List<String> alsoFits,
      int rank,
      Optional<DoubleUnaryOperator> curve) {}

  /** Reads a measurement. */
  public static GrowthReading of(WorkMeasurement work) {
    List<Fit> fits = work.series().stream().map(GrowthReading::fit).toList();
    Optional<GrowthCurve> bound = GrowthCurve.named(work.bound());
    String label = bound.map(GrowthCurve::label).orElse(work.bound());
    Optional<DoubleUnaryOperator> curve =
        bound.flatMap(b -> firstPoint(work, fits).map(p -> b.through((double) p.n(), p.work())));
    return new GrowthReading(label, fits, curve);
  }

  /** Returns the pattern that decides: the worst class, and of these the one with most work. */
  public Fit worst() {
    return fits.stream()
        .max(Comparator.comparingInt(Fit::rank))
        .orElse(new Fit("", "?", List.of(), -1, Optional.empty()));
  }

  /** Returns the growth of a pattern. */
  public Fit fitOf(String pattern) {
    return fits.stream()
        .filter(f -> f.pattern().equals(pattern))
        .findFirst()
        .orElseGet(this::worst);
  }

  private static Fit fit(WorkSeries series) {
    return GrowthCurve.fit(series);
  }

  private static Optional<WorkPoint> firstPoint(WorkMeasurement work, List<Fit> fits) {
    String worst = new GrowthReading("", fits, Optional.empty()).worst().pattern();
    return work.series().stream()
        .filter(s -> s.pattern().equals(worst))
        .flatMap(s -> s.points().stream())
        .findFirst();
  }
}
