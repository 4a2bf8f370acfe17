package dev.katas.agent.points;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hears of every point that a woven class reaches, on the thread that reaches it. */
public interface PointListener {
  /** A field of {@code owner} (a class for static fields) is about to be used. */
  void field(@Nullable Object owner, int site);

  /** The elements {@code from <= i < from + length} of an array are about to be used. */
  void elements(@Nullable Object array, int from, int length, int site);

  /** A monitor is about to be entered. */
  void enter(@Nullable Object monitor, int site);

  /** A monitor has been entered. */
  void entered(@Nullable Object monitor, int site);

  /** A monitor is about to be left. */
  void exit(@Nullable Object monitor, int site);

  /** The library is about to be called; the receiver is null for static methods. */
  void before(@Nullable Object receiver, int site);

  /** The library call has returned; the result is null for primitive ones. */
  void after(@Nullable Object receiver, @Nullable Object result, int site);

  /**
   * A monitor that this thread holds is about to be waited on.
   *
   * @param endless whether only a signal ends the wait
   * @return whether the listener has done the waiting; otherwise it is done for real
   * @throws InterruptedException if the thread was interrupted while the listener waited
   */
  boolean waitOn(Object monitor, boolean endless) throws InterruptedException;

  /** How a wait on a condition went. */
  enum Waited {
    /** It was not waited: that is to be done for real. */
    NOT,
    /** It was waited until a signal came. */
    SIGNALLED,
    /** It was waited until the time was up. */
    TIMED_OUT
  }

  /**
   * A condition is about to be waited on.
   *
   * @param endless whether only a signal ends the wait
   * @param interruptible whether an interrupt ends it, too
   * @throws InterruptedException if the thread was interrupted while the listener waited
   */
  Waited awaitOn(Object condition, boolean endless, boolean interruptible)
      throws InterruptedException;

  /**
   * A handle on a field or an array's elements is about to be used, between {@link #before} and
   * {@link #after} of the same call.
   *
   * @param holder the object whose field it is, or the array; null or anything for a static field
   */
  void handle(@Nullable Object handle, @Nullable Object holder, int site);

  /** A constructor is about to write a field of its own object. */
  void constructing(Object owner, int site);

  /** An object is about to be handed to the library as an argument. */
  void argument(@Nullable Object argument, int site);

  /**
   * A collection or map is about to be handed to the library, which will walk through it.
   *
   * @return what the library is given: the argument, or what stands for it and has a point before
   *     each element
   */
  default Object walk(Object argument, int site) {
    argument(argument, site);
    return argument;
  }

  /**
   * A collection has answered a stream of itself.
   *
   * @return the stream that the candidate gets: this one, or one with a point before each element
   */
  default Stream<?> streamed(Object collection, Stream<?> stream, int site) {
    return stream;
  }

  /** A method of the candidate begins. */
  void method(int site);

  /** A method of the candidate that the library may have called returns. */
  void leave(int site);

  /** A class initializer begins on this thread. */
  void initializing(Class<?> type);

  /** A class initializer ends on this thread. */
  void initialized(Class<?> type);
}
