package dev.katas.runner.schedule.control;

import dev.katas.agent.points.PointListener;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Marks a participant while it is inside a point: what it waits for there is ours, not its own. */
final class Marked implements PointListener {
  private final PointListener next;

  Marked(PointListener next) {
    this.next = next;
  }

  private void inside(Runnable point) {
    Participant before = Round.CURRENT.get();
    if (before != null) {
      before.inside = true;
    }
    try {
      point.run();
    } finally {
      Participant after = before == null ? Round.CURRENT.get() : before;
      if (after != null) {
        after.inside = false;
      }
    }
  }

  @Override
  public void field(@Nullable Object owner, int site) {
    inside(() -> next.field(owner, site));
  }

  @Override
  public void elements(@Nullable Object array, int from, int length, int site) {
    inside(() -> next.elements(array, from, length, site));
  }

  @Override
  public void enter(@Nullable Object monitor, int site) {
    inside(() -> next.enter(monitor, site));
  }

  @Override
  public void entered(@Nullable Object monitor, int site) {
    inside(() -> next.entered(monitor, site));
  }

  @Override
  public void exit(@Nullable Object monitor, int site) {
    inside(() -> next.exit(monitor, site));
  }

  @Override
  public void before(@Nullable Object receiver, int site) {
    inside(() -> next.before(receiver, site));
  }

  @Override
  public void after(@Nullable Object receiver, @Nullable Object result, int site) {
    inside(() -> next.after(receiver, result, site));
  }

  @Override
  public boolean waitOn(Object monitor, boolean endless) throws InterruptedException {
    return next.waitOn(monitor, endless); // it marks what it waits for by itself
  }

  @Override
  public Waited awaitOn(Object condition, boolean endless, boolean interruptible)
      throws InterruptedException {
    return next.awaitOn(condition, endless, interruptible); // likewise
  }

  @Override
  public void handle(@Nullable Object handle, @Nullable Object holder, int site) {
    inside(() -> next.handle(handle, holder, site));
  }

  @Override
  public void constructing(Object owner, int site) {
    inside(() -> next.constructing(owner, site));
  }

  @Override
  public void argument(@Nullable Object argument, int site) {
    inside(() -> next.argument(argument, site));
  }

  @Override
  public Object walk(Object argument, int site) {
    inside(() -> next.argument(argument, site));
    return next.walk(argument, site);
  }

  @Override
  public Stream<?> streamed(Object collection, Stream<?> stream, int site) {
    return next.streamed(collection, stream, site);
  }

  @Override
  public void method(int site) {
    inside(() -> next.method(site));
  }

  @Override
  public void leave(int site) {
    next.leave(site);
  }

  @Override
  public void initializing(Class<?> type) {
    inside(() -> next.initializing(type));
  }

  @Override
  public void initialized(Class<?> type) {
    inside(() -> next.initialized(type));
  }
}
