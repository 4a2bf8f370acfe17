package dev.katas.runner.schedule.control;

import dev.katas.agent.points.Site;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

/**
 * Tells whether a library call would block now, for calls where that can be told from outside. The
 * others block really, which the watch sees by the thread's state.
 */
enum Probe {
  /** Never blocks, or cannot be told. */
  NONE,
  /** Waits for a lock. */
  LOCK,
  /** Waits for a stamped lock to write. */
  STAMPED_WRITE,
  /** Waits for a stamped lock to read. */
  STAMPED_READ,
  /** Waits for one permit. */
  PERMIT,
  /** Waits for a count to reach zero. */
  LATCH,
  /** Waits for a result. */
  RESULT,
  /** Waits for an element. */
  ELEMENT,
  /** Waits for room. */
  ROOM,
  /** Waits for a thread's end. */
  THREAD;

  static Probe of(Object receiver, Site site) {
    if (site.descriptor().startsWith("()")) {
      return withoutArguments(receiver, site.name());
    }
    return site.name().equals("put") && isQueue(receiver) ? ROOM : NONE;
  }

  private static Probe withoutArguments(Object receiver, String name) {
    boolean library = receiver.getClass().getClassLoader() == null;
    switch (name) {
      case "lock", "lockInterruptibly" -> {
        return library && receiver instanceof Lock ? LOCK : NONE;
      }
      case "writeLock", "writeLockInterruptibly" -> {
        return receiver.getClass() == StampedLock.class ? STAMPED_WRITE : NONE;
      }
      case "readLock", "readLockInterruptibly" -> {
        return receiver.getClass() == StampedLock.class ? STAMPED_READ : NONE;
      }
      case "acquire", "acquireUninterruptibly" -> {
        return receiver.getClass() == Semaphore.class ? PERMIT : NONE;
      }
      case "await" -> {
        return receiver.getClass() == CountDownLatch.class ? LATCH : NONE;
      }
      case "get", "join" -> {
        boolean result =
            receiver.getClass() == FutureTask.class
                || receiver.getClass() == CompletableFuture.class;
        return result ? RESULT : receiver instanceof Thread && name.equals("join") ? THREAD : NONE;
      }
      case "take" -> {
        return isQueue(receiver) ? ELEMENT : NONE;
      }
      default -> {
        return NONE;
      }
    }
  }

  /** Tells whether such a call ends by an interrupt, even one from before it. */
  static boolean isInterruptible(Object receiver, String name) {
    return switch (name) {
      case "lockInterruptibly",
          "readLockInterruptibly",
          "writeLockInterruptibly",
          "acquire",
          "await",
          "get",
          "take",
          "put" ->
          true;
      case "join" -> receiver instanceof Thread;
      default -> false;
    };
  }

  private static boolean isQueue(Object receiver) {
    Class<?> type = receiver.getClass();
    return type == LinkedBlockingQueue.class
        || type == ArrayBlockingQueue.class
        || type == LinkedBlockingDeque.class
        || type == PriorityBlockingQueue.class;
  }

  /** Tells whether the wait is for a signal rather than for a lock. */
  boolean signal() {
    return switch (this) {
      case NONE, LOCK, STAMPED_WRITE, STAMPED_READ, PERMIT -> false;
      default -> true;
    };
  }

  /** Tells whether the calling thread would get through at once. */
  boolean isFree(Object receiver) {
    return switch (this) {
      case NONE -> true;
      case LOCK -> isFree((Lock) receiver);
      case STAMPED_WRITE -> {
        StampedLock lock = (StampedLock) receiver;
        long stamp = lock.tryWriteLock();
        if (stamp != 0) {
          lock.unlockWrite(stamp);
        }
        yield stamp != 0;
      }
      case STAMPED_READ -> !((StampedLock) receiver).isWriteLocked();
      case PERMIT -> ((Semaphore) receiver).availablePermits() > 0;
      case LATCH -> ((CountDownLatch) receiver).getCount() == 0;
      case RESULT -> ((java.util.concurrent.Future<?>) receiver).isDone();
      case ELEMENT -> !((BlockingQueue<?>) receiver).isEmpty();
      case ROOM -> ((BlockingQueue<?>) receiver).remainingCapacity() > 0;
      case THREAD -> !((Thread) receiver).isAlive();
    };
  }

  private static boolean isFree(Lock lock) {
    boolean free = lock.tryLock();
    if (free) {
      lock.unlock();
    }
    return free;
  }
}
