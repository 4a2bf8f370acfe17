package dev.katas.runner.schedule.race;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One piece of shared memory: who wrote it last, and who has read it since.
 *
 * <p>Atomic accesses, through a handle, do not race with each other, but with plain ones they do.
 */
final class Memory {
  private final Accesses reads = new Accesses();
  private int writer = -1;
  private int writtenAt;
  private int writeSite;
  private @Nullable Accesses atomicReads;
  private @Nullable Accesses atomicWrites;

  /** Notes a read; returns the write that it is not ordered after, or null. */
  @Nullable Race read(int thread, Clock clock, int site) {
    reads.note(thread, clock, site);
    Race race = conflictWithWrite(thread, clock, site, false);
    return race == null ? conflict(atomicWrites, true, thread, clock, site, false) : race;
  }

  /** Notes a write; returns an access that it is not ordered after, or null. */
  @Nullable Race write(int thread, Clock clock, int site) {
    Race race = conflictWithWrite(thread, clock, site, true);
    race = race == null ? conflict(reads, false, thread, clock, site, true) : race;
    race = race == null ? conflict(atomicReads, false, thread, clock, site, true) : race;
    race = race == null ? conflict(atomicWrites, true, thread, clock, site, true) : race;
    writer = thread;
    writtenAt = clock.of(thread);
    writeSite = site;
    return race;
  }

  /** Notes an atomic access; returns a plain one that it is not ordered after, or null. */
  @Nullable Race atomic(int thread, Clock clock, int site, boolean write) {
    Race race = conflictWithWrite(thread, clock, site, write);
    if (!write) {
      atomicReads = noted(atomicReads, thread, clock, site);
      return race;
    }
    atomicWrites = noted(atomicWrites, thread, clock, site);
    return race == null ? conflict(reads, false, thread, clock, site, true) : race;
  }

  private static Accesses noted(@Nullable Accesses old, int thread, Clock clock, int site) {
    Accesses accesses = old == null ? new Accesses() : old;
    accesses.note(thread, clock, site);
    return accesses;
  }

  private @Nullable Race conflictWithWrite(int thread, Clock clock, int site, boolean write) {
    if (writer >= 0 && writer != thread && writtenAt > clock.of(writer)) {
      return new Race(writer, writeSite, true, thread, site, write);
    }
    return null;
  }

  private static @Nullable Race conflict(
      @Nullable Accesses earlier,
      boolean earlierWrite,
      int thread,
      Clock clock,
      int site,
      boolean write) {
    int other = earlier == null ? -1 : earlier.unordered(thread, clock);
    return earlier == null || other < 0
        ? null
        : new Race(other, earlier.sites[other], earlierWrite, thread, site, write);
  }

  /** The last access of each thread. */
  private static final class Accesses {
    private int[] at = new int[4];
    private int[] sites = new int[4];

    void note(int thread, Clock clock, int site) {
      if (thread >= at.length) {
        int length = Math.max(thread + 1, 2 * at.length);
        at = Arrays.copyOf(at, length);
        sites = Arrays.copyOf(sites, length);
      }
      at[thread] = clock.of(thread);
      sites[thread] = site;
    }

    /** Returns another thread whose access is not before the clock, or -1. */
    int unordered(int thread, Clock clock) {
      for (int other = 0; other < at.length; other++) {
        if (other != thread && at[other] > clock.of(other)) {
          return other;
        }
      }
      return -1;
    }
  }
}
