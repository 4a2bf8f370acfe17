package dev.katas.runner.schedule.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Ends threads that the instances of earlier rounds have left behind.
 *
 * <p>A thread seen in one round only, long ago, belongs to an instance that is no longer used; one
 * seen in several belongs to the class as a whole and is left alone.
 */
final class Leftovers {
  private static final int ROUNDS_KEPT = 40;

  private final IdentityHashMap<Thread, Boolean> seenAgain = new IdentityHashMap<>();
  private final Deque<List<Thread>> recent = new ArrayDeque<>();

  void afterRound(List<Participant> participants) {
    List<Thread> spawned = participants.stream().filter(p -> p.spawned).map(p -> p.thread).toList();
    if (spawned.isEmpty() && recent.isEmpty()) {
      return;
    }
    for (Thread thread : spawned) {
      seenAgain.merge(thread, false, (a, b) -> true);
    }
    recent.add(spawned);
    if (recent.size() > ROUNDS_KEPT) {
      recent.remove().forEach(this::end);
    }
  }

  private void end(Thread thread) {
    if (Boolean.FALSE.equals(seenAgain.get(thread))) {
      seenAgain.remove(thread);
      thread.interrupt();
    }
  }

  /** Returns how many threads are known that have not been ended. */
  int size() {
    return seenAgain.size();
  }
}
