package dev.katas.agent.points;

import dev.katas.agent.points.PointListener.Waited;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/**
 * What woven classes call instead of a condition's own waits: who is woken, and when, is the
 * listener's to decide. See {@link PointListener#awaitOn}.
 */
@SuppressWarnings({
  "WaitNotInLoop",
  "JavaUtilDate"
}) // the loop is the candidate's; the library asks for a Date
public final class ConditionWaits {
  private ConditionWaits() {}

  /** Waits for a signal. */
  public static void await(Condition condition) throws InterruptedException {
    if (waited(condition, true, true) == Waited.NOT) {
      condition.await();
    }
  }

  /** Waits for a signal whatever interrupts come. */
  public static void awaitUninterruptibly(Condition condition) {
    try {
      if (waited(condition, true, false) != Waited.NOT) {
        return;
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted though that was not asked for", e);
    }
    condition.awaitUninterruptibly();
  }

  /**
   * Waits for a signal, no longer than so many nanoseconds.
   *
   * @return about how many were left, 0 or less if none
   */
  public static long awaitNanos(Condition condition, long nanos) throws InterruptedException {
    if (nanos <= 0) {
      return condition.awaitNanos(nanos);
    }
    return switch (waited(condition, false, true)) {
      case NOT -> condition.awaitNanos(nanos);
      case SIGNALLED -> nanos;
      case TIMED_OUT -> 0;
    };
  }

  /**
   * Waits for a signal, no longer than so long.
   *
   * @return false if the time was up
   */
  public static boolean await(Condition condition, long time, TimeUnit unit)
      throws InterruptedException {
    if (time <= 0) {
      return condition.await(time, unit);
    }
    return switch (waited(condition, false, true)) {
      case NOT -> condition.await(time, unit);
      case SIGNALLED -> true;
      case TIMED_OUT -> false;
    };
  }

  /**
   * Waits for a signal, no longer than until then.
   *
   * @return false if the time was up
   */
  public static boolean awaitUntil(Condition condition, Date end) throws InterruptedException {
    if (end.getTime() <= System.currentTimeMillis()) {
      return condition.awaitUntil(end);
    }
    return switch (waited(condition, false, true)) {
      case NOT -> condition.awaitUntil(end);
      case SIGNALLED -> true;
      case TIMED_OUT -> false;
    };
  }

  private static Waited waited(Condition condition, boolean endless, boolean interruptible)
      throws InterruptedException {
    return Points.awaitOn(condition, endless, interruptible);
  }
}
