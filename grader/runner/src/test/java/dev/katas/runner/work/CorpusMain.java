package dev.katas.runner.work;

import dev.katas.runner.growth.Growth;
import dev.katas.runner.growth.GrowthJudge;
import dev.katas.runner.growth.Judgement;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.WorkMeasurement;
import dev.katas.runner.protocol.WorkSeries;
import dev.katas.solution.corpus.Box;
import dev.katas.solution.corpus.Corpus;
import dev.katas.solution.corpus.Sample;
import java.util.List;

/** Runs the corpus in a JVM that counts, and prints a line a sample and basis. */
final class CorpusMain {
  private static final int FIRST_KEY = 1_000_000;
  private static final int GAP = 4;
  private static final int LAST_STEP = 10;

  private CorpusMain() {}

  /**
   * Prints name, basis, expected and fitted growth, deciding pattern and points, tab-separated.
   *
   * @param arguments the seed, which share of the samples to run, and how many shares there are;
   *     the share may also be a part of a sample's name
   */
  public static void main(String[] arguments) throws Exception {
    long seed = Long.parseLong(arguments[0]);
    List<Sample> samples = Corpus.samples();
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      boolean chosen =
          arguments.length < 3
              ? sample.name().contains(arguments[1])
              : i % Integer.parseInt(arguments[2]) == Integer.parseInt(arguments[1]);
      if (chosen) {
        measure(sample, Basis.BUILT, sample.built(), seed);
        measure(sample, Basis.ASKED, sample.asked(), seed);
      }
    }
    Runtime.getRuntime().halt(0);
  }

  private static void measure(Sample sample, Basis basis, Growth expected, long seed)
      throws Exception {
    List<WorkSeries> series =
        HarnessThread.call(
            () -> {
              Survey<Box> survey = new Survey<>(spec(sample, basis), seed, Budget.USUAL);
              survey.growTo(LAST_STEP);
              return survey.series();
            });
    Judgement judgement =
        GrowthJudge.judge(
            new WorkMeasurement("", "n", Growth.CONSTANT.name(), "counts", series, ""));
    StringBuilder points = new StringBuilder();
    for (WorkSeries each : series) {
      if (each.pattern().equals(judgement.pattern())) {
        each.points().forEach(p -> points.append(" %d:%.2f".formatted(p.n(), p.work())));
      }
    }
    System.out.printf(
        "%s\t%s\t%s\t%s\t%s\t%s%n",
        sample.name(), basis, expected, judgement.fitted(), judgement.pattern(), points);
  }

  private static Spec<Box> spec(Sample sample, Basis basis) {
    Calls<Box> add = sample.shuffled() ? (i, n) -> add(Sequences.shuffled(i, n)) : (i, n) -> add(i);
    List<Named<Box>> asks =
        List.of(
            new Named<>("latest", (q, n) -> ask(key(n - 1) + 1)),
            new Named<>("earliest", (q, n) -> ask(key(0) + 1)),
            new Named<>("middle", (q, n) -> ask(key(n / 2))),
            new Named<>("anywhere", (q, n) -> ask(key(Sequences.spread(q, n)))),
            new Named<>("none", (q, n) -> ask(FIRST_KEY - 1 - q)));
    PlannedCheck plan = new PlannedCheck(sample.name(), "", Dimension.COMPLEXITY, Level.L3, 1);
    return new Spec<>(
        plan,
        "",
        "n",
        Growth.CONSTANT,
        sample.fresh(),
        box -> true,
        basis,
        List.of(new Named<>("built", add)),
        basis == Basis.BUILT ? List.of() : asks,
        16,
        1,
        false);
  }

  private static int key(int position) {
    return FIRST_KEY + GAP * position;
  }

  private static Call<Box> add(int position) {
    return box -> box.add(key(position));
  }

  private static Call<Box> ask(int key) {
    return box -> box.ask(key);
  }
}
