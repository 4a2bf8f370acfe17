package dev.katas.runner.schedule.control;

import dev.katas.agent.points.PointListener;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Holds a thread up a little at some of its points, so that others come in between. */
@SuppressWarnings("ThreadPriorityCheck") // Giving way is the point here: no result depends on it.
final class Noise implements PointListener {
  private final Leftovers leftovers;

  Noise(Leftovers leftovers) {
    this.leftovers = leftovers;
  }

  private static void disturb() {
    int dice = ThreadLocalRandom.current().nextInt(48);
    if (dice == 0) {
      Thread.yield();
    } else if (dice < 4) {
      for (int i = ThreadLocalRandom.current().nextInt(200); i > 0; i--) {
        Thread.onSpinWait();
      }
    }
  }

  @Override
  public void field(@Nullable Object owner, int site) {
    disturb();
  }

  @Override
  public void elements(@Nullable Object array, int from, int length, int site) {
    disturb();
  }

  @Override
  public void enter(@Nullable Object monitor, int site) {
    disturb();
  }

  @Override
  public void entered(@Nullable Object monitor, int site) {}

  @Override
  public void exit(@Nullable Object monitor, int site) {}

  @Override
  public void before(@Nullable Object receiver, int site) {
    if (receiver != null) {
      leftovers.note(receiver);
    }
    disturb();
  }

  @Override
  public void after(@Nullable Object receiver, @Nullable Object result, int site) {}

  @Override
  public boolean waitOn(Object monitor, boolean endless) {
    return false;
  }

  @Override
  public Waited awaitOn(Object condition, boolean endless, boolean interruptible) {
    return Waited.NOT;
  }

  @Override
  public void handle(@Nullable Object handle, @Nullable Object holder, int site) {}

  @Override
  public void constructing(Object owner, int site) {}

  @Override
  public void argument(@Nullable Object argument, int site) {
    disturb();
  }

  @Override
  public void method(int site) {}

  @Override
  public void leave(int site) {}

  @Override
  public void initializing(Class<?> type) {}

  @Override
  public void initialized(Class<?> type) {}
}
