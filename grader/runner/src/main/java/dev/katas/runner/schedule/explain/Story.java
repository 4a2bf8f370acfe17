package dev.katas.runner.schedule.explain;

import dev.katas.agent.points.Site;
import dev.katas.agent.points.SiteTable;
import dev.katas.runner.protocol.ScheduleMeasurement.ScheduleStep;
import dev.katas.runner.schedule.control.Trace;
import dev.katas.runner.schedule.race.Race;
import java.util.ArrayList;
import java.util.List;

/** Tells a run step by step, and a race in one sentence. */
public final class Story {
  private static final int LONGEST = 120;

  /** So much of what came before the step in question is told. */
  private static final int BEFORE = 30;

  private Story() {}

  /** Returns the steps of a run, those that repeat the one before left out. */
  public static List<ScheduleStep> steps(Trace trace) {
    return steps(trace, 0);
  }

  /**
   * Returns the steps of a long run from a little before the one in question.
   *
   * @param around the number of that step
   */
  public static List<ScheduleStep> steps(Trace trace, int around) {
    List<ScheduleStep> steps = new ArrayList<>();
    List<Trace.Entry> entries = trace.entries();
    int from = 0;
    while (from < entries.size() && entries.get(from).step() < around) {
      from++;
    }
    from = Math.max(0, from - BEFORE);
    if (from > 0 && from < entries.size()) {
      String left = "... after %,d steps".formatted(from);
      steps.add(new ScheduleStep(entries.get(from).thread(), left, "", 0));
    }
    for (Trace.Entry entry : entries.subList(from, entries.size())) {
      Site site = SiteTable.get(entry.site());
      ScheduleStep step = new ScheduleStep(entry.thread(), site.text(), site.file(), site.line());
      if (steps.isEmpty() || !steps.get(steps.size() - 1).equals(step)) {
        steps.add(step);
      }
      if (steps.size() == LONGEST) {
        break;
      }
    }
    return steps;
  }

  /** Returns what two threads do to the same memory. */
  public static String race(Race race) {
    return "%s, and %s, with nothing in between that puts one before the other"
        .formatted(
            access(race.first(), race.firstSite(), race.firstWrites()),
            access(race.second(), race.secondSite(), race.secondWrites()));
  }

  private static String access(int thread, int siteId, boolean writes) {
    Site site = SiteTable.get(siteId);
    String where = site.file().isEmpty() ? "" : " (%s:%d)".formatted(site.file(), site.line());
    String effect =
        site.text().startsWith("reads") || site.text().startsWith("writes")
            ? ""
            : writes ? ", which changes it" : ", which reads it";
    return "thread %d %s%s%s"
        .formatted(thread, site.text(), effect, where)
        .replace("thread 0", "the main thread");
  }
}
