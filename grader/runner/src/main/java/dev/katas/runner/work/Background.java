package dev.katas.runner.work;

import dev.katas.agent.work.WorkCounting;
import dev.katas.runner.protocol.relay.Relay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * The candidate's own threads: all that are younger than the first thread that measured, but for
 * the one that measures now.
 *
 * <p>What they do is charged without gaps: work that is still missed at one reading is part of the
 * next.
 */
final class Background {
  private static final int STABLE_READINGS = 3;
  private static final int MOST_READINGS = 3000;

  /** What looks after something now and then moves less often than this in all the readings. */
  private static final int FEW_MOVES = MOST_READINGS / 16;

  /** Readings after which a thread that was woken and does nothing will not do anything. */
  private static final int MOST_UNHEEDED = 300;

  /** The JVM's own threads, which may start late. */
  private static final Set<String> NOT_THE_CANDIDATES =
      Set.of("Common-Cleaner", "process reaper", "Attach Listener", "Signal Dispatcher");

  /** Threads that wait for a lock whose holder rests: nothing comes of them until they get it. */
  private static final Set<Thread> HELD_UP =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  private final long eldest = HarnessThread.first();
  private final boolean counted = Thread.currentThread().getId() > eldest;
  private long seen = work();

  /**
   * Waits for what an earlier measurement left behind, so that its work is not charged to the next;
   * of threads that never rest the next one tells.
   */
  static void awaitRest() throws InterruptedException {
    try {
      new Background().settle(Long.MAX_VALUE / 2);
    } catch (Unmeasurable e) {
      return;
    }
  }

  private long work() {
    return WorkCounting.ofThreadsAfter(eldest) - (counted ? WorkCounting.own() : 0);
  }

  /**
   * Returns the work of the candidate's threads since the last call, once they rest.
   *
   * @param most counts after which they are taken never to rest
   */
  long settle(long most) throws Unmeasurable, InterruptedException {
    long before = seen;
    long now = work();
    if (now != before || Threads.YOUNG.any(eldest)) {
      now = rest(now, before + most);
    }
    seen = now;
    return now - before;
  }

  private long rest(long first, long most) throws Unmeasurable, InterruptedException {
    long last = first;
    int moved = 0;
    int stable = 0;
    int unheeded = 0;
    for (int i = 0; i < MOST_READINGS && last < most; i++) {
      Thread.sleep(1);
      long now = work();
      boolean woken = Threads.WOKEN.any(eldest);
      unheeded = woken && now == last ? unheeded + 1 : 0;
      if (unheeded == MOST_UNHEEDED) {
        Threads.WOKEN.forget(eldest);
      }
      stable = now == last && !woken && !Threads.BUSY.any(eldest) ? stable + 1 : 0;
      if (stable == STABLE_READINGS) {
        return now;
      }
      moved += now == last ? 0 : 1;
      last = now;
    }
    if (last >= most || moved > FEW_MOVES) {
      throw Unmeasurable.works(
          "a thread of the solution never rests, so what a call costs cannot be told from it: let"
              + " it wait until there is something to do");
    }
    if (!Threads.RUNNING.any(eldest)) {
      Threads.BUSY.find(eldest).forEach(HELD_UP::add);
      return last;
    }
    throw Unmeasurable.seems("a thread of the solution has work to do and got no core to do it");
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
        return thread.getState() == Thread.State.BLOCKED
            ? !HELD_UP.contains(thread)
            : RUNNING.matches(thread);
      }
    },
    /** Those that run, but for one that the system will wake when its network has something. */
    RUNNING {
      @Override
      boolean matches(Thread thread) {
        return switch (thread.getState()) {
          case NEW -> true;
          case RUNNABLE -> !listens(thread);
          case BLOCKED, WAITING, TIMED_WAITING, TERMINATED -> false;
        };
      }

      /** Within a system call the JVM calls a thread runnable. */
      private boolean listens(Thread thread) {
        StackTraceElement[] frames = thread.getStackTrace();
        return frames.length > 0
            && frames[0].isNativeMethod()
            && frames[0].getClassName().startsWith("sun.nio.ch.");
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

    boolean any(long eldest) {
      return !find(eldest).isEmpty();
    }

    void forget(long eldest) {
      find(eldest).forEach(WorkCounting::forgetWaking);
    }

    private List<Thread> find(long eldest) {
      ThreadGroup root = Thread.currentThread().getThreadGroup();
      while (root.getParent() != null) {
        root = root.getParent();
      }
      Thread[] all = new Thread[root.activeCount() + 16];
      int count = root.enumerate(all);
      List<Thread> found = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Thread thread = all[i];
        if (thread.getId() > eldest
            && thread != Thread.currentThread()
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
