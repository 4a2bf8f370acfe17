package dev.katas.cli.render.html;

import java.util.List;

/** What exploring schedules found: the calls with their results, and the interleaving as lanes. */
record ScheduleView(
    String scenario,
    String finding,
    boolean found,
    String explored,
    String switches,
    List<Call> calls,
    List<String> lanes,
    List<Turn> turns) {

  /** A call and what it answered. */
  record Call(String phase, String operation, String result) {}

  /** What one thread does until another one goes on; a long turn is folded in its middle. */
  record Turn(String thread, String lane, List<Step> start, List<Step> folded, List<Step> end) {}

  /** One step; {@code href} is empty where the line is not on the page. */
  record Step(int number, String action, String place, String href) {}
}
