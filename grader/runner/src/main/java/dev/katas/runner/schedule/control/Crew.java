package dev.katas.runner.schedule.control;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The threads that play the scenarios' parts, used again from round to round. */
final class Crew {
  private final List<Member> members = new ArrayList<>();
  private int hired;

  /** Returns so many threads that are free. */
  List<Member> members(int count) {
    while (members.size() < count) {
      Member member = new Member("scenario-" + ++hired);
      member.start();
      members.add(member);
    }
    return members.subList(0, count);
  }

  /** Waits a little for the threads of a round that was given up; parts with those that hang. */
  void partWithStuck(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    for (Member member : members) {
      while (member.isBusy() && System.nanoTime() < end) {
        member.interrupt();
        LockSupport.parkNanos(200_000);
      }
    }
    members.removeIf(Member::isBusy);
  }

  /** One thread. */
  static final class Member extends Thread {
    private final AtomicReference<@Nullable Runnable> next = new AtomicReference<>();
    private volatile boolean busy;

    Member(String name) {
      super(name);
      setDaemon(true);
    }

    /** Sets what it does when it is next woken. */
    void assign(Runnable job) {
      next.set(job);
    }

    boolean isBusy() {
      return busy || next.get() != null;
    }

    @Override
    public void run() {
      while (true) {
        if (next.get() == null) {
          LockSupport.park(this);
          continue;
        }
        busy = true;
        Runnable job = next.getAndSet(null);
        Thread.interrupted();
        if (job != null) {
          job.run();
        }
        busy = false;
      }
    }
  }
}
