package dev.katas.runner.work;

import dev.katas.agent.work.WorkCounting;
import dev.katas.solution.corpus.LinearCalls;
import java.util.Map;
import java.util.function.IntFunction;

/** Runs single library calls in a JVM that counts, and prints how their counts grow. */
final class LinearCallsMain {
  private LinearCallsMain() {}

  /** Prints a line a call: name, counts at two sizes that differ by a factor of two. */
  public static void main(String[] arguments) throws Exception {
    HarnessThread.call(
        () -> {
          Meter meter = new Meter(Budget.USUAL);
          for (Map.Entry<String, IntFunction<Runnable>> call : LinearCalls.all().entrySet()) {
            measure(meter, call.getValue(), 64);
            WorkCounting.sweep();
            long small = measure(meter, call.getValue(), 8192);
            long large = measure(meter, call.getValue(), 16_384);
            System.out.printf("%s\t%d\t%d%n", call.getKey(), small, large);
          }
          return true;
        });
    Runtime.getRuntime().halt(0);
  }

  private static long measure(Meter meter, IntFunction<Runnable> call, int n) throws Exception {
    Runnable prepared = call.apply(n);
    meter.settle();
    long own = meter.once(Runnable::run, prepared);
    return own + meter.settle();
  }
}
