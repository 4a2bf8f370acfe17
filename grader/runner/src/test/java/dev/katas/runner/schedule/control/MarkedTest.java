package dev.katas.runner.schedule.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.katas.agent.points.PointListener;
import dev.katas.agent.points.PointListener.Waited;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What a thread waits for on its way into a wait is not its own: were its turn taken there, a
 * signal could come before the thread is queued for it, and be lost.
 */
class MarkedTest {
  private final Round round = new Round(new IdleBody(2), Plan.serial(0));
  private final Participant one = new Participant(round, 0, true);
  private final List<Boolean> marks = new ArrayList<>();

  @BeforeEach
  void joins() {
    Round.CURRENT.set(one);
    one.parked = false;
  }

  @AfterEach
  void leaves() {
    Round.CURRENT.remove();
  }

  @Test
  void threadIsMarkedOnItsWayIntoAWaitOnACondition() throws Exception {
    new Marked(noting()).awaitOn(new Object(), true, true);

    assertEquals(List.of(true), marks);
    assertFalse(one.inside);
  }

  @Test
  void threadIsMarkedOnItsWayIntoAWaitOnAMonitor() throws Exception {
    new Marked(noting()).waitOn(new Object(), true);

    assertEquals(List.of(true), marks);
    assertFalse(one.inside);
  }

  @Test
  @Timeout(
      value = 30,
      threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // no interrupt ends an await
  void markEndsWhereTheWaitBegins() throws Exception {
    Turns turns = new Turns(Plan.serial(0));
    Waits waits = new Waits(turns);
    Participant other = new Participant(round, 1, true);
    ReentrantLock lock = new ReentrantLock();
    Condition condition = lock.newCondition();
    turns.add(one);
    turns.add(other);
    turns.start(one);
    one.inside = true;

    CompletableFuture<Waited> wait =
        CompletableFuture.supplyAsync(() -> await(waits, lock, condition));
    turns.await(other); // it gets the turn from the one that waits, and only then

    assertFalse(one.inside);
    assertFalse(one.isOutside(), "it is parked: its turn must not be taken when it gets one");
    waits.signal(condition, true);
    turns.end(other);
    assertEquals(Waited.SIGNALLED, wait.get(10, TimeUnit.SECONDS));
  }

  private Waited await(Waits waits, ReentrantLock lock, Condition condition) {
    one.thread = Thread.currentThread();
    lock.lock();
    try {
      return waits.awaitOn(one, condition, lock, true, true);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      lock.unlock();
    }
  }

  /** Returns a listener that notes whether the thread is marked when it is told of a wait. */
  private PointListener noting() {
    return (PointListener)
        Proxy.newProxyInstance(
            PointListener.class.getClassLoader(),
            new Class<?>[] {PointListener.class},
            (proxy, method, arguments) -> {
              marks.add(one.inside);
              return method.getReturnType() == boolean.class ? (Object) false : Waited.NOT;
            });
  }
}
