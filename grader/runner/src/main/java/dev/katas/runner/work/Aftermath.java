package dev.katas.runner.work;

import dev.katas.agent.work.RetainedSize;
import dev.katas.runner.protocol.WorkPoint;
import dev.katas.runner.protocol.WorkSeries;
import java.util.Optional;

/**
 * The bytes that a structure keeps alive once it has been asked many more questions than it has
 * elements: n²/128 of them at size n. Questions that leave something behind each make it grow with
 * the square of n, whatever its elements take.
 */
final class Aftermath<S> {
  /** From 64 to 1,024: the largest is asked 8,192 times. */
  private static final int LAST_STEP = 4;

  private static final long SHARE = 128;

  /** After so many questions it is looked whether they take too much. */
  private static final int AT_ONCE = 256;

  private final Retention<S> retention;
  private final Calls<S> questions;
  private final Track track;

  /**
   * Prepares the measurement.
   *
   * @param retention builds the structure
   * @param asked the questions; position by position they differ
   */
  Aftermath(Retention<S> retention, Named<S> asked) {
    this.retention = retention;
    this.questions = asked.calls();
    this.track = new Track(asked.name());
  }

  /**
   * Measures all sizes; empty if questions take so much work that too few sizes could be asked.
   * Then the work is charged where it is measured, and nothing is said of the space.
   */
  Optional<WorkSeries> series(Sizes sizes)
      throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
    for (int step = 0; step <= LAST_STEP && !track.ended(); step++) {
      measure(sizes.at(step));
    }
    return track.judgeable() ? Optional.of(track.series()) : Optional.empty();
  }

  private void measure(int n) throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
    long start = System.nanoTime();
    S subject = retention.build(n, new Tally());
    if (ask(subject, n)) {
      double bytes = (double) RetainedSize.of(subject, retention.harness().get());
      track.add(new WorkPoint(n, bytes, bytes, (double) (System.nanoTime() - start)));
    } else {
      track.end();
    }
  }

  /** Asks all questions of a size; false if they take more counts than there are for it. */
  private boolean ask(S subject, int n)
      throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
    Meter meter = new Meter(Budget.USUAL);
    Tally tally = new Tally();
    int all = (int) (n * (long) n / SHARE);
    for (int i = 0; i < all; i++) {
      tally.add(meter.once(questions.at(i, n), subject));
      if ((i + 1) % AT_ONCE == 0 || i + 1 == all) {
        tally.addBackground(meter.settle());
        if (tally.effort() > Budget.USUAL.build()) {
          return false;
        }
      }
    }
    return true;
  }
}
