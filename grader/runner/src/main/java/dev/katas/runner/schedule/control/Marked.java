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
    Participant me = mark();
    try {
      point.run();
    } finally {
      unmark(me);
    }
  }

  private static @Nullable Participant mark() {
    Participant me = Round.CURRENT.get();
    if (me != null) {
      me.inside = true;
    }
    return me;
  }

  /** A thread may have joined the round within the point: then it is not marked any more, too. */
  private static void unmark(@Nullable Participant before) {
    Participant me = before == null ? Round.CURRENT.get() : before;
    if (me != null) {
      me.inside = false;
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

  /**
   * Marked until the wait has begun, which marks what it waits for by itself: were the turn taken
   * before that, another thread's signal could come in between and be lost.
   */
  @Override
  public boolean waitOn(Object monitor, boolean endless) throws InterruptedException {
    Participant me = mark();
    try {
      return next.waitOn(monitor, endless);
    } finally {
      unmark(me);
    }
  }

  /** Marked until the wait has begun, as above. */
  @Override
  public Waited awaitOn(Object condition, boolean endless, boolean interruptible)
      throws InterruptedException {
    Participant me = mark();
    try {
      return next.awaitOn(condition, endless, interruptible);
    } finally {
      unmark(me);
    }
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
