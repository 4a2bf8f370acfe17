package dev.katas.runner.schedule.race;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One piece of shared memory: who wrote it last, and who has read it since. */
final class Memory {
  private int writer = -1;
  private int writtenAt;
  private int writeSite;
  private int[] readAt = new int[4];
  private int[] readSite = new int[4];

  /** Notes a read; returns the write that it is not ordered after, or null. */
  @Nullable Race read(int thread, Clock clock, int site) {
    if (thread >= readAt.length) {
      int length = Math.max(thread + 1, 2 * readAt.length);
      readAt = Arrays.copyOf(readAt, length);
      readSite = Arrays.copyOf(readSite, length);
    }
    readAt[thread] = clock.of(thread);
    readSite[thread] = site;
    return conflictWithWrite(thread, clock, site, false);
  }

  /** Notes a write; returns an access that it is not ordered after, or null. */
  @Nullable Race write(int thread, Clock clock, int site) {
    Race race = conflictWithWrite(thread, clock, site, true);
    for (int other = 0; race == null && other < readAt.length; other++) {
      if (other != thread && readAt[other] > clock.of(other)) {
        race = new Race(other, readSite[other], false, thread, site, true);
      }
    }
    writer = thread;
    writtenAt = clock.of(thread);
    writeSite = site;
    return race;
  }

  private @Nullable Race conflictWithWrite(int thread, Clock clock, int site, boolean write) {
    if (writer >= 0 && writer != thread && writtenAt > clock.of(writer)) {
      return new Race(writer, writeSite, true, thread, site, write);
    }
    return null;
  }
}
