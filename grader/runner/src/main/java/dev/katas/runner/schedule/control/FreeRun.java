package dev.katas.runner.schedule.control;

import dev.katas.agent.points.Points;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Runs bodies with threads that really run at the same time, with noise at the points. */
@SuppressWarnings("ThreadPriorityCheck") // Giving way is the point here: no result depends on it.
public final class FreeRun {
  /** How a free run ended. */
  public enum End {
    /** All threads ended. */
    DONE,
    /** Threads wait for each other's locks. */
    DEADLOCK,
    /** Threads have not ended for long, and it cannot be told why. */
    UNKNOWN
  }

  private static final long PATIENCE_NANOS = 4_000_000_000L;
  private static final long PARTING_MILLIS = 60;

  private final Crew crew = new Crew();
  private final Leftovers leftovers = new Leftovers();

  /** Runs a body once. */
  public End run(RoundBody body) throws Exception {
    int count = body.threads();
    AtomicInteger arrived = new AtomicInteger();
    AtomicInteger ended = new AtomicInteger();
    AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
    Thread controller = Thread.currentThread();
    body.before();
    Points.listen(new Noise(leftovers));
    List<Crew.Member> members = crew.members(count);
    for (int i = 0; i < count; i++) {
      int part = i;
      members
          .get(i)
          .assign(
              () -> {
                arrived.incrementAndGet();
                for (int spins = 0; arrived.get() < count; spins++) {
                  if (spins < 200) {
                    Thread.onSpinWait();
                  } else {
                    Thread.yield();
                  }
                }
                try {
                  body.run(part);
                } catch (Throwable t) {
                  fault.set(t);
                }
                if (ended.incrementAndGet() == count) {
                  LockSupport.unpark(controller);
                }
              });
      LockSupport.unpark(members.get(i));
    }
    End end = await(ended, count);
    Points.listen(null);
    leftovers.afterRound(List.of());
    if (end == End.DONE) {
      body.after();
    } else {
      crew.partWithStuck(PARTING_MILLIS);
    }
    Throwable thrown = fault.get();
    if (thrown != null) {
      throw new IllegalStateException("a scenario could not be run", thrown);
    }
    return end;
  }

  private End await(AtomicInteger ended, int count) {
    long start = System.nanoTime();
    while (ended.get() < count) {
      LockSupport.parkNanos(this, 2_000_000);
      long waited = System.nanoTime() - start;
      if (waited > PATIENCE_NANOS && ended.get() < count) {
        boolean deadlock = ManagementFactory.getThreadMXBean().findDeadlockedThreads() != null;
        return deadlock ? End.DEADLOCK : End.UNKNOWN;
      }
    }
    return End.DONE;
  }
}
