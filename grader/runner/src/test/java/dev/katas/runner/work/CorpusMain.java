package dev.katas.runner.work;

import dev.katas.runner.growth.Growth;
import dev.katas.runner.growth.Judgement;
import dev.katas.runner.protocol.WorkSeries;
import dev.katas.solution.corpus.Box;
import dev.katas.solution.corpus.Corpus;
import dev.katas.solution.corpus.Sample;
import java.util.List;

/** Runs the corpus in a JVM that counts, and prints a line a sample and basis. */
final class CorpusMain {
  private CorpusMain() {}

  /**
   * Prints what {@link CorpusLine} reads.
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
    HarnessThread.call(
        () -> {
          Inquiry<Box> inquiry = new Inquiry<>(CorpusSpecs.of(sample, basis), seed);
          Judgement named = inquiry.judge(CorpusLine.bounded(Growth.CONSTANT));
          Judgement bounded = inquiry.judge(CorpusLine.bounded(expected));
          Judgement stricter = inquiry.judge(CorpusLine.bounded(below(expected)));
          print(sample, basis, expected, named, bounded, stricter, inquiry.series());
          return true;
        });
  }

  private static void print(
      Sample sample,
      Basis basis,
      Growth expected,
      Judgement named,
      Judgement bounded,
      Judgement stricter,
      List<WorkSeries> series) {
    System.out.println(
        new CorpusLine(
                sample.name(),
                basis,
                expected,
                named.fitted(),
                bounded.outcome(),
                stricter.outcome(),
                points(series, named.pattern()))
            .printed());
  }

  private static Growth below(Growth growth) {
    Growth below = Growth.CONSTANT;
    for (Growth each : Growth.values()) {
      if (each != growth && each.within(growth)) {
        below = each;
      }
    }
    return below;
  }

  private static String points(List<WorkSeries> series, String pattern) {
    StringBuilder points = new StringBuilder(pattern).append(':');
    for (WorkSeries each : series) {
      if (each.pattern().equals(pattern)) {
        each.points().forEach(p -> points.append(" ").append(p.n()).append(':').append(p.work()));
      }
    }
    return points.toString();
  }
}
