package dev.katas.engine.report;

import dev.katas.runner.growth.Fit;
import dev.katas.runner.growth.Growth;
import dev.katas.runner.growth.GrowthJudge;
import dev.katas.runner.growth.Judgement;
import dev.katas.runner.growth.Judgement.Outcome;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;

/**
 * Counted work read as growth, for reports: what each pattern looks like, beside the bound.
 *
 * @param bound the bound as people write it, such as {@code O(log n)}, or {@code 1/3} for a share
 * @param worst the pattern that decides
 * @param patterns one a pattern, in the measurement's order
 * @param reference the reference's class, as people write it; empty if it is not known
 * @param boundCurve what the bound allows of a solution that starts with the deciding pattern's
 *     first figure; empty if the bound is not a growth class
 */
public record GrowthReading(
    String bound,
    PatternGrowth worst,
    List<PatternGrowth> patterns,
    String reference,
    Optional<LongToDoubleFunction> boundCurve) {

  private static final String UNKNOWN = "?";

  /**
   * How the work under one pattern of arguments grows.
   *
   * @param pattern the pattern
   * @param fitted the class, such as {@code O(n)}; {@code ?} if the figures do not tell
   * @param alsoFits the classes that these figures cannot be told from
   * @param curve the fitted curve; empty if there is none
   */
  public record PatternGrowth(
      String pattern, String fitted, List<String> alsoFits, Optional<LongToDoubleFunction> curve) {}

  /** Reads a measurement. */
  public static GrowthReading of(WorkMeasurement work) {
    Optional<Growth> bound =
        Arrays.stream(Growth.values()).filter(g -> g.name().equals(work.bound())).findFirst();
    if (bound.isEmpty()) {
      return unjudged(work);
    }
    List<PatternGrowth> patterns = new ArrayList<>();
    for (WorkSeries series : work.series()) {
      patterns.add(pattern(GrowthJudge.judge(work.with(List.of(series)))));
    }
    PatternGrowth worst = pattern(GrowthJudge.judge(work));
    return new GrowthReading(
        bound.get().printable(),
        worst,
        patterns,
        reference(work),
        first(work, worst.pattern()).map(p -> through(bound.get(), p)));
  }

  /** A share of a plain structure's bytes, or another figure that is not a class of growth. */
  private static GrowthReading unjudged(WorkMeasurement work) {
    List<PatternGrowth> patterns =
        work.series().stream()
            .map(s -> new PatternGrowth(s.pattern(), UNKNOWN, List.of(), Optional.empty()))
            .toList();
    PatternGrowth nothing = new PatternGrowth("", UNKNOWN, List.of(), Optional.empty());
    return new GrowthReading(
        work.bound().replaceFirst("^ONE_PART_IN_", "1/"),
        patterns.isEmpty() ? nothing : patterns.get(0),
        patterns,
        "",
        Optional.empty());
  }

  private static String reference(WorkMeasurement work) {
    return Arrays.stream(Growth.values())
        .filter(g -> g.name().equals(work.reference()))
        .map(Growth::printable)
        .findFirst()
        .orElse("");
  }

  private static PatternGrowth pattern(Judgement judgement) {
    boolean held = judgement.outcome() == Outcome.PASS;
    Growth shown = held ? judgement.lenient() : judgement.fitted();
    boolean silent = judgement.fits().isEmpty() && judgement.outcome() == Outcome.INCONCLUSIVE;
    return new PatternGrowth(
        judgement.pattern(),
        silent ? UNKNOWN : shown.printable(),
        silent ? List.of() : alsoFits(judgement, shown),
        judgement.fits().stream()
            .filter(f -> f.growth() == shown)
            .findFirst()
            .map(GrowthReading::curve));
  }

  private static LongToDoubleFunction curve(Fit fit) {
    return fit::at;
  }

  private static List<String> alsoFits(Judgement judgement, Growth shown) {
    List<String> also = new ArrayList<>();
    if (judgement.outcome() == Outcome.INCONCLUSIVE && judgement.lenient() != shown) {
      also.add(judgement.lenient().printable());
    }
    if (judgement.unclear()) {
      Growth other = shown == Growth.LINEAR ? Growth.LINEARITHMIC : Growth.LINEAR;
      if (!also.contains(other.printable())) {
        also.add(other.printable());
      }
    }
    return also;
  }

  private static Optional<WorkPoint> first(WorkMeasurement work, String pattern) {
    return work.series().stream()
        .filter(s -> s.pattern().equals(pattern))
        .flatMap(s -> s.points().stream())
        .findFirst();
  }

  private static LongToDoubleFunction through(Growth bound, WorkPoint point) {
    double factor = point.work() / bound.at(point.n());
    return n -> factor * bound.at(n);
  }
}
