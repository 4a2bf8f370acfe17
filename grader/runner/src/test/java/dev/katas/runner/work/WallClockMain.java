package dev.katas.runner.work;

import dev.katas.runner.growth.Growth;
import dev.katas.runner.growth.GrowthJudge;
import dev.katas.runner.growth.Judgement;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import dev.katas.solution.corpus.Box;
import dev.katas.solution.corpus.Corpus;
import dev.katas.solution.corpus.Sample;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times the corpus in a plain JVM and fits the times as the counts are fitted: what a grader with a
 * stop-watch would find.
 *
 * <p>It is given every fair chance: the same calls at the same sizes, warmed up at the small ones,
 * the best of three.
 */
final class WallClockMain {
  private static final int FIRST_STEP = -2;
  private static final int LAST_STEP = 10;
  private static final int REPEATS = 3;
  private static final long MOST_NANOS = 40_000_000;

  private final Sizes sizes;

  private WallClockMain(long seed) {
    sizes = new Sizes(seed);
  }

  /**
   * Prints what {@link CorpusLine} reads.
   *
   * @param arguments the seed
   */
  public static void main(String[] arguments) throws Exception {
    WallClockMain clock = new WallClockMain(Long.parseLong(arguments[0]));
    HarnessThread.call(clock::timeAll); // some samples recurse as deep as they are large
    Runtime.getRuntime().halt(0);
  }

  private boolean timeAll() throws Exception {
    for (Sample sample : Corpus.samples()) {
      time(sample, Basis.BUILT, sample.built());
      time(sample, Basis.ASKED, sample.asked());
    }
    return true;
  }

  private void time(Sample sample, Basis basis, Growth expected) throws Exception {
    Spec<Box> spec = CorpusSpecs.of(sample, basis);
    List<WorkSeries> series = new ArrayList<>();
    if (basis == Basis.BUILT) {
      series.add(timed(spec, null));
    }
    for (Named<Box> ask : spec.asks()) {
      series.add(timed(spec, ask));
    }
    Judgement named = CorpusLine.judge(Growth.CONSTANT, series);
    Judgement bounded = CorpusLine.judge(expected, series);
    String pattern = named.pattern();
    System.out.println(
        new CorpusLine(
                sample.name(),
                basis,
                expected,
                named.fitted(),
                bounded.outcome(),
                bounded.outcome(),
                pattern)
            .printed());
  }

  private WorkSeries timed(Spec<Box> spec, @Nullable Named<Box> ask) throws Exception {
    List<WorkPoint> points = new ArrayList<>();
    for (int step = FIRST_STEP; step <= LAST_STEP; step++) {
      int n = sizes.at(step);
      long best = Long.MAX_VALUE;
      long spent = 0;
      for (int repeat = 0; repeat < REPEATS; repeat++) {
        Box box = spec.fresh().apply(n);
        long building = run(spec.builds().get(0).calls(), box, n, n);
        long nanos = ask == null ? building : run(ask.calls(), box, spec.calls(), n);
        best = Math.min(best, nanos);
        spent += building + (ask == null ? 0 : nanos);
      }
      if (step >= 0) {
        double each = (double) best / (ask == null ? n : spec.calls());
        points.add(new WorkPoint(n, each, best, each));
      }
      if (spent > MOST_NANOS && points.size() >= GrowthJudge.FEWEST_POINTS) {
        break;
      }
    }
    return new WorkSeries(ask == null ? "built" : ask.name(), points);
  }

  private static long run(Calls<Box> calls, Box box, int number, int n) throws Exception {
    List<Call<Box>> prepared = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      prepared.add(calls.at(i, n));
    }
    long start = System.nanoTime();
    for (Call<Box> call : prepared) {
      call.on(box);
    }
    return System.nanoTime() - start;
  }
}
