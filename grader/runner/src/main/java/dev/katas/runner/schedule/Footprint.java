package dev.katas.runner.schedule;

import dev.katas.runner.schedule.control.Trace;
import java.util.Arrays;

/**
 * The points that one run passed, as small as can be: an exploration keeps those of hundreds of
 * runs, and a busy machine makes a run of threads that wait for each other long.
 */
final class Footprint {
  private int[] all = new int[3 * 32];
  private int length;

  /** Returns the points of a trace, without its marks. */
  static Footprint of(Trace trace) {
    Footprint footprint = new Footprint();
    for (int i = 0; i < trace.length(); i++) {
      Trace.Entry entry = trace.get(i);
      if (entry.step() >= 0) {
        footprint.add(entry);
      }
    }
    footprint.all = Arrays.copyOf(footprint.all, 3 * footprint.length);
    return footprint;
  }

  private void add(Trace.Entry entry) {
    if (3 * length == all.length) {
      all = Arrays.copyOf(all, 2 * all.length);
    }
    all[3 * length] = entry.thread();
    all[3 * length + 1] = entry.site();
    all[3 * length + 2] = entry.step();
    length++;
  }

  int length() {
    return length;
  }

  /** Returns the participant at a position: 1 for the scenario's first thread. */
  int thread(int i) {
    return all[3 * i];
  }

  int site(int i) {
    return all[3 * i + 1];
  }

  /** Returns the step's number at a position. */
  int step(int i) {
    return all[3 * i + 2];
  }
}
