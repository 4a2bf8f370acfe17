package dev.katas.runner.work;

import dev.katas.agent.work.WorkCounting;
import dev.katas.runner.protocol.relay.Relay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The candidate's own threads: all that are younger than the thread that measures.
 *
 * <p>What they do is charged without gaps: work that is still missed at one reading is part of the
 * next.
 */
final class Background {
  private static final int STABLE_READINGS = 3;
  private static final int MOST_READINGS = 3000;

  /** Readings after which a thread that was woken and does nothing will not do anything. */
  private static final int MOST_UNHEEDED = 300;

  /** The JVM's own threads, which may start late. */
  private static final Set<String> NOT_THE_CANDIDATES =
      Set.of("Common-Cleaner", "process reaper", "Attach Listener", "Signal Dispatcher");

  private final long self = Thread.currentThread().getId();
  private long seen = WorkCounting.ofThreadsAfter(self);

  /**
   * Returns the work of the candidate's threads since the last call, once they rest.
   *
   * @param most counts after which they are taken never to rest
   */
  long settle(long most) throws Unmeasurable, InterruptedException {
    long before = seen;
    long now = WorkCounting.ofThreadsAfter(self);
    if (now != before || Threads.YOUNG.any(self)) {
      now = rest(now, before + most);
    }
    seen = now;
    return now - before;
  }

  private long rest(long first, long most) throws Unmeasurable, InterruptedException {
    long last = first;
    int stable = 0;
    int unheeded = 0;
    for (int i = 0; i < MOST_READINGS && last < most; i++) {
      Thread.sleep(1);
      long now = WorkCounting.ofThreadsAfter(self);
      boolean woken = Threads.WOKEN.any(self);
      unheeded = woken && now == last ? unheeded + 1 : 0;
      if (unheeded == MOST_UNHEEDED) {
        Threads.WOKEN.forget(self);
      }
      stable = now == last && !woken && !Threads.BUSY.any(self) ? stable + 1 : 0;
      if (stable == STABLE_READINGS) {
        return now;
      }
      last = now;
    }
    throw new Unmeasurable(
        "a thread of the solution never rests: its work cannot be told from its waiting");
  }

  /** Which of the candidate's threads are looked for. */
  private enum Threads {
    /** Any at all. */
    YOUNG {
      @Override
      boolean matches(Thread thread) {
        return true;
      }
    },
    /** Those that run, or would if they got the lock. */
    BUSY {
      @Override
      boolean matches(Thread thread) {
        return switch (thread.getState()) {
          case NEW, RUNNABLE, BLOCKED -> true;
          case WAITING, TIMED_WAITING, TERMINATED -> false;
        };
      }
    },
    /** Those that were woken, but got no core yet. */
    WOKEN {
      @Override
      boolean matches(Thread thread) {
        return thread.isAlive() && WorkCounting.isWoken(thread);
      }
    };

    abstract boolean matches(Thread thread);

    boolean any(long self) {
      return !find(self).isEmpty();
    }

    void forget(long self) {
      find(self).forEach(WorkCounting::forgetWaking);
    }

    private List<Thread> find(long self) {
      ThreadGroup root = Thread.currentThread().getThreadGroup();
      while (root.getParent() != null) {
        root = root.getParent();
      }
      Thread[] all = new Thread[root.activeCount() + 16];
      int count = root.enumerate(all);
      List<Thread> found = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Thread thread = all[i];
        if (thread.getId() > self
            && !NOT_THE_CANDIDATES.contains(thread.getName())
            && !Relay.isItsThread(thread)
            && matches(thread)) {
          found.add(thread);
        }
      }
      return found;
    }
  }
}
