package dev.katas.runner.work;

import dev.katas.agent.work.RetainedSize;
import dev.katas.agent.work.WorkCounting;
import dev.katas.runner.protocol.WorkPoint;
import java.util.Collection;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Builds a structure of a size and measures the bytes that it keeps alive. */
record Retention<S>(
    IntFunction<? extends S> fresh,
    Calls<S> elements,
    Supplier<? extends Collection<?>> harness) {

  /** Adds the point of one size, or ends the track when building takes too many counts. */
  void measure(int n, Track track)
      throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
    Budget budget = Budget.USUAL;
    WorkCounting.pinRandomness();
    Meter meter = new Meter(budget);
    long start = System.nanoTime();
    S subject = create(n);
    long work = 0;
    for (int i = 0; i < n && work <= budget.build(); i++) {
      work += meter.once(elements.at(i, n), subject);
    }
    boolean finished = work <= budget.build();
    work += meter.settle();
    if (work > budget.build()) {
      track.end();
    }
    if (finished) {
      long bytes = RetainedSize.of(subject, harness.get());
      track.add(new WorkPoint(n, bytes, bytes, System.nanoTime() - start));
    }
  }

  private S create(int n) throws CandidateFailure {
    try {
      return fresh.apply(n);
    } catch (RuntimeException | Error e) {
      throw new CandidateFailure(e);
    }
  }
}
