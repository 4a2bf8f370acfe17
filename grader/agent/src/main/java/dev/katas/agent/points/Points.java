package dev.katas.agent.points;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What woven classes call. Does nothing until a listener is set.
 *
 * <p>The class loader of a woven class must be able to see this class, and need see no other of
 * this package.
 */
public final class Points {
  private static volatile @Nullable PointListener listener;

  private Points() {}

  /**
   * Sets who hears of the points from now on.
   *
   * @param next the listener, or null for nobody
   */
  public static void listen(@Nullable PointListener next) {
    listener = next;
  }

  /** See {@link PointListener#field}. */
  public static void field(@Nullable Object owner, int site) {
    PointListener l = listener;
    if (l != null) {
      l.field(owner, site);
    }
  }

  /** See {@link PointListener#elements}: one element. */
  public static void element(@Nullable Object array, int index, int site) {
    PointListener l = listener;
    if (l != null) {
      l.elements(array, index, 1, site);
    }
  }

  /** See {@link PointListener#elements}. */
  public static void elements(@Nullable Object array, int from, int length, int site) {
    PointListener l = listener;
    if (l != null) {
      l.elements(array, from, length, site);
    }
  }

  /** See {@link PointListener#enter}. */
  public static void enter(@Nullable Object monitor, int site) {
    PointListener l = listener;
    if (l != null) {
      l.enter(monitor, site);
    }
  }

  /** See {@link PointListener#entered}. */
  public static void entered(@Nullable Object monitor, int site) {
    PointListener l = listener;
    if (l != null) {
      l.entered(monitor, site);
    }
  }

  /** See {@link PointListener#exit}. */
  public static void exit(@Nullable Object monitor, int site) {
    PointListener l = listener;
    if (l != null) {
      l.exit(monitor, site);
    }
  }

  /** See {@link PointListener#before}. */
  public static void before(@Nullable Object receiver, int site) {
    PointListener l = listener;
    if (l != null) {
      l.before(receiver, site);
    }
  }

  /** See {@link PointListener#after}. */
  public static void after(@Nullable Object receiver, @Nullable Object result, int site) {
    PointListener l = listener;
    if (l != null) {
      l.after(receiver, result, site);
    }
  }

  /** Waits on a monitor; see {@link PointListener#waitOn}. */
  @SuppressWarnings("WaitNotInLoop") // the loop is the candidate's, or it is the mistake
  public static void waitOn(Object monitor) throws InterruptedException {
    PointListener l = listener;
    if (l == null || !l.waitOn(monitor, true)) {
      monitor.wait();
    }
  }

  /** Waits on a monitor for so many milliseconds; see {@link PointListener#waitOn}. */
  @SuppressWarnings("WaitNotInLoop") // the loop is the candidate's, or it is the mistake
  public static void waitOn(Object monitor, long millis) throws InterruptedException {
    PointListener l = listener;
    if (l == null || millis < 0 || !l.waitOn(monitor, millis == 0)) {
      monitor.wait(millis);
    }
  }

  /** Waits on a monitor for so long; see {@link PointListener#waitOn}. */
  @SuppressWarnings("WaitNotInLoop") // the loop is the candidate's, or it is the mistake
  public static void waitOn(Object monitor, long millis, int nanos) throws InterruptedException {
    PointListener l = listener;
    if (l == null || millis < 0 || nanos < 0 || !l.waitOn(monitor, millis == 0 && nanos == 0)) {
      monitor.wait(millis, nanos);
    }
  }

  /** See {@link PointListener#awaitOn}. */
  static PointListener.Waited awaitOn(Object condition, boolean endless, boolean interruptible)
      throws InterruptedException {
    PointListener l = listener;
    return l == null ? PointListener.Waited.NOT : l.awaitOn(condition, endless, interruptible);
  }

  /** See {@link PointListener#handle}. */
  public static void handle(@Nullable Object handle, @Nullable Object holder, int site) {
    PointListener l = listener;
    if (l != null) {
      l.handle(handle, holder, site);
    }
  }

  /** See {@link PointListener#constructing}. */
  public static void constructing(Object owner, int site) {
    PointListener l = listener;
    if (l != null) {
      l.constructing(owner, site);
    }
  }

  /** See {@link PointListener#argument}. */
  public static void argument(@Nullable Object argument, int site) {
    PointListener l = listener;
    if (l != null) {
      l.argument(argument, site);
    }
  }

  /** See {@link PointListener#walk}. */
  public static @Nullable Collection<?> walk(@Nullable Collection<?> argument, int site) {
    PointListener l = listener;
    return l == null || argument == null ? argument : (Collection<?>) l.walk(argument, site);
  }

  /** See {@link PointListener#walk}. */
  public static @Nullable Map<?, ?> walk(@Nullable Map<?, ?> argument, int site) {
    PointListener l = listener;
    return l == null || argument == null ? argument : (Map<?, ?>) l.walk(argument, site);
  }

  /** See {@link PointListener#walk}. */
  public static @Nullable SortedMap<?, ?> walk(@Nullable SortedMap<?, ?> argument, int site) {
    PointListener l = listener;
    return l == null || argument == null ? argument : (SortedMap<?, ?>) l.walk(argument, site);
  }

  /** See {@link PointListener#streamed}. */
  public static Stream<?> streamed(Stream<?> stream, Object collection, int site) {
    PointListener l = listener;
    return l == null ? stream : l.streamed(collection, stream, site);
  }

  /** See {@link PointListener#method}. */
  public static void method(int site) {
    PointListener l = listener;
    if (l != null) {
      l.method(site);
    }
  }

  /** See {@link PointListener#leave}. */
  public static void leave(int site) {
    PointListener l = listener;
    if (l != null) {
      l.leave(site);
    }
  }

  /** See {@link PointListener#initializing}. */
  public static void initializing(Class<?> type) {
    PointListener l = listener;
    if (l != null) {
      l.initializing(type);
    }
  }

  /** See {@link PointListener#initialized}. */
  public static void initialized(Class<?> type) {
    PointListener l = listener;
    if (l != null) {
      l.initialized(type);
    }
  }
}
