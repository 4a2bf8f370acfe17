package dev.katas.runner.schedule.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened while the threads ran, in order; the beginning only where it is very long. */
public final class Trace {
  private final int longest;
  private int[] who = new int[256];
  private int[] where = new int[256];
  private int[] when = new int[256];
  private @Nullable Object[] what = new Object[256];
  private @Nullable Object[] within = new Object[256];
  private int length;

  /**
   * One entry.
   *
   * @param thread the participant: 1 for the scenario's first thread
   * @param site the site it was at
   * @param step the step's number, or -1 for a mark that is not a point
   */
  public record Entry(int thread, int site, int step) {}

  /**
   * Creates an empty trace.
   *
   * @param longest how many entries are kept at most
   */
  Trace(int longest) {
    this.longest = longest;
  }

  synchronized void add(int thread, int site, int step, @Nullable Object object) {
    add(thread, site, step, object, null);
  }

  synchronized void add(
      int thread, int site, int step, @Nullable Object object, @Nullable Object visited) {
    if (length == longest) {
      return;
    }
    if (length == who.length) {
      int more = 2 * length;
      who = Arrays.copyOf(who, more);
      where = Arrays.copyOf(where, more);
      when = Arrays.copyOf(when, more);
      what = Arrays.copyOf(what, more);
      within = Arrays.copyOf(within, more);
    }
    who[length] = thread;
    where[length] = site;
    when[length] = step;
    what[length] = object;
    within[length] = visited;
    length++;
  }

  /** Returns how many entries there are. */
  public synchronized int length() {
    return length;
  }

  /** Returns the entry at a position. */
  public synchronized Entry get(int i) {
    return new Entry(who[i], where[i], when[i]);
  }

  /** Returns the object used at a position, or null. */
  public synchronized @Nullable Object object(int i) {
    return what[i];
  }

  /** Returns the collection that was being walked through at a position, or null. */
  public synchronized @Nullable Object visited(int i) {
    return within[i];
  }

  /** Returns all entries. */
  public synchronized List<Entry> entries() {
    List<Entry> all = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      all.add(get(i));
    }
    return all;
  }

  /** Returns how often the turn went from one thread to another. */
  public synchronized int switches() {
    int n = 0;
    for (int i = 1; i < length; i++) {
      n += who[i] == who[i - 1] ? 0 : 1;
    }
    return n;
  }
}
