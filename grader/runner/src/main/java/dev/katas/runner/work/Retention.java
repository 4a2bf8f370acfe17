package dev.katas.runner.work;

import dev.katas.agent.work.RetainedSize;
import dev.katas.agent.work.WorkCounting;
import dev.katas.runner.protocol.WorkPoint;
import java.util.Collection;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Builds a structure of a size and measures the bytes that it keeps alive. */
record Retention<S>(
    IntFunction<? extends S> fresh, Calls<S> elements, Supplier<? extends Collection<?>> harness) {

  /** Returns the same for a structure that other calls build. */
  Retention<S> with(Calls<S> others) {
    return new Retention<>(fresh, others, harness);
  }

  /** Adds the point of one size, and ends the track when larger ones would take too many counts. */
  void measure(int n, Track track)
      throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
    long start = System.nanoTime();
    Tally tally = new Tally();
    S subject = build(n, tally);
    double bytes = (double) RetainedSize.of(subject, harness.get());
    track.add(new WorkPoint(n, bytes, bytes, (double) (System.nanoTime() - start)));
    if (tally.effort() > Budget.USUAL.build()) {
      track.end();
    }
  }

  S build(int n, Tally tally) throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
    WorkCounting.pinRandomness();
    Meter meter = new Meter(Budget.USUAL);
    S subject = create(n);
    for (int i = 0; i < n; i++) {
      tally.add(meter.once(elements.at(i, n), subject));
    }
    tally.addBackground(meter.settle());
    return subject;
  }

  private S create(int n) throws CandidateFailure {
    try {
      return fresh.apply(n);
    } catch (RuntimeException | Error e) {
      throw new CandidateFailure(e);
    }
  }
}
