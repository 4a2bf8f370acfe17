package dev.katas.runner.schedule.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.ExecutorService;

/**
 * Ends threads that the instances of earlier rounds have left behind.
 *
 * <p>A thread or an executor seen in one round only, long ago, belongs to an instance that is no
 * longer used; one seen in several belongs to the class as a whole and is left alone.
 */
final class Leftovers {
  private static final int ROUNDS_KEPT = 30;

  private final IdentityHashMap<Object, Boolean> seenAgain = new IdentityHashMap<>();
  private final Deque<List<Object>> recent = new ArrayDeque<>();
  private final IdentityHashMap<Object, Boolean> now = new IdentityHashMap<>();

  /** Notes a receiver that a call of this round goes to, if it is an executor. */
  void note(Object receiver) {
    if (receiver instanceof ExecutorService && receiver.getClass().getClassLoader() == null) {
      synchronized (now) {
        now.put(receiver, true);
      }
    }
  }

  /** Notes the threads that took part in a round, and ends what an old round has left behind. */
  void afterRound(List<Participant> participants) {
    List<Object> seen = new ArrayList<>();
    for (Participant participant : participants) {
      Thread thread = participant.thread;
      if (participant.spawned && thread != null) {
        seen.add(thread);
      }
    }
    synchronized (now) {
      seen.addAll(now.keySet());
      now.clear();
    }
    if (seen.isEmpty() && recent.isEmpty()) {
      return;
    }
    for (Object one : seen) {
      seenAgain.merge(one, false, (a, b) -> true);
    }
    recent.add(seen);
    if (recent.size() > ROUNDS_KEPT) {
      recent.remove().forEach(this::end);
    }
  }

  private void end(Object one) {
    if (!Boolean.FALSE.equals(seenAgain.get(one))) {
      return;
    }
    seenAgain.remove(one);
    if (one instanceof ExecutorService executor) {
      executor.shutdownNow();
    } else if (one instanceof Thread thread) {
      thread.interrupt();
    }
  }
}
