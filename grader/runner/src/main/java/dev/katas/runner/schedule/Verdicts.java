package dev.katas.runner.schedule;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.protocol.ScheduleMeasurement.HistoryLine;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.schedule.control.RoundResult;
import dev.katas.runner.schedule.explain.Story;
import dev.katas.runner.schedule.history.Expectation.Surprise;
import dev.katas.runner.schedule.history.History;
import dev.katas.runner.schedule.race.Race;
import dev.katas.runner.suite.SubjectFault;
import java.util.ArrayList;
import java.util.List;

/** Puts what a check found into a result that its reader needs no other words for. */
final class Verdicts {
  private static final String EXPECTED =
      "Every call answers as if the calls had run one after another, in some order.";

  private static final int MOST_LINES = 12;

  private final PlannedCheck plan;
  private final long start;

  Verdicts(PlannedCheck plan, long start) {
    this.plan = plan;
    this.start = start;
  }

  CheckResult timed(CheckResult r) {
    return new CheckResult(
        r.id(),
        r.status(),
        r.message(),
        r.expected(),
        r.actual(),
        r.steps(),
        micros(),
        r.measurement());
  }

  CheckResult passed(int scenarios, Tally tally) {
    ScheduleMeasurement measurement =
        new ScheduleMeasurement(
            scenarios + (scenarios == 1 ? " scenario" : " scenarios"),
            Finding.NONE,
            tally.explored(),
            tally.coverage(),
            List.of(),
            List.of(),
            0);
    return new CheckResult(plan.id(), Status.PASSED, "", "", "", List.of(), micros(), measurement);
  }

  CheckResult unsolved() {
    return plain(Status.UNSOLVED, "A method that nobody has filled in yet was reached.");
  }

  CheckResult blocked(Rehearsal rehearsal) {
    SubjectFault fault = rehearsal.fault();
    String why =
        fault == null
            ? "The same calls on a single thread do not come to an end, so threads were not tried."
            : "The solution could not be created: " + fault.getMessage() + ".";
    return plain(Status.BLOCKED, why);
  }

  private CheckResult plain(Status status, String message) {
    return new CheckResult(plan.id(), status, message, "", "", List.of(), micros(), null);
  }

  <T> CheckResult failed(Scenario<T> scenario, Attempt attempt, Tally tally) {
    List<HistoryLine> history = history(scenario, attempt.history());
    ScheduleMeasurement measurement =
        new ScheduleMeasurement(
            scenario.text(),
            attempt.finding(),
            tally.explored(),
            tally.coverage(),
            history,
            Story.steps(attempt.result().trace()),
            attempt.result().trace().switches());
    List<String> steps = new ArrayList<>();
    for (HistoryLine line : history) {
      String result = line.result().isEmpty() ? "" : " -> " + line.result();
      steps.add(line.phase() + ": " + line.operation() + result);
    }
    return new CheckResult(
        plan.id(),
        Status.FAILED,
        message(attempt, tally),
        EXPECTED,
        actual(attempt),
        steps,
        micros(),
        measurement);
  }

  private static String message(Attempt attempt, Tally tally) {
    return what(attempt.finding()) + " Found after " + tally.explored() + " schedules.";
  }

  static String what(Finding finding) {
    return switch (finding) {
      case NOT_LINEARIZABLE ->
          "No order of the calls, one after another, explains what they answered.";
      case UNEXPECTED_EXCEPTION ->
          "A call threw because another thread was at work at the same time.";
      case DATA_RACE -> "Two threads touch the same memory without order (a data race).";
      case DEADLOCK -> "The threads wait for each other, and none can go on (a deadlock).";
      case LOST_WAKE_UP -> "A thread waits for a signal that nobody will send any more.";
      case LIVELOCK -> "The threads keep running without getting anywhere.";
      case BROKEN_INVARIANT -> "A call answered what it never answers without other threads.";
      case NONE -> "Nothing was found.";
    };
  }

  private static String actual(Attempt attempt) {
    List<String> parts = new ArrayList<>();
    if (attempt.finding() == Finding.UNEXPECTED_EXCEPTION) {
      attempt.history().threads().stream()
          .flatMap(List::stream)
          .filter(r -> r.startsWith("throws "))
          .findFirst()
          .ifPresent(r -> parts.add("A call " + r + "."));
    }
    parts.addAll(threads(attempt.result()));
    if (parts.isEmpty()) {
      parts.add("The answers below fit no order of the calls.");
    }
    return String.join(" ", parts);
  }

  private static List<String> threads(RoundResult result) {
    List<String> parts = new ArrayList<>();
    Race race = result.race();
    if (race != null) {
      parts.add("In this schedule " + Story.race(race) + ".");
    }
    for (String line : result.stuck()) {
      parts.add(line + ".");
    }
    return parts;
  }

  <T> CheckResult survived(Scenario<T> scenario, StressCheck.Effort effort, StressTally tally) {
    ScheduleMeasurement measurement =
        new ScheduleMeasurement(
            load(scenario),
            Finding.NONE,
            tally.schedules(),
            tally.survived(effort.rounds()),
            List.of(),
            List.of(),
            0);
    return new CheckResult(plan.id(), Status.PASSED, "", "", "", List.of(), micros(), measurement);
  }

  private static <T> String load(Scenario<T> scenario) {
    int calls = scenario.threads().stream().mapToInt(List::size).sum();
    return "%d threads make %d calls at the same time".formatted(scenario.threads().size(), calls);
  }

  <T> CheckResult stressed(Stressed<T> stressed, StressTally tally) {
    Scenario<T> scenario = stressed.scenario();
    List<HistoryLine> history = surprising(scenario, stressed);
    RoundResult result = stressed.result();
    ScheduleMeasurement measurement =
        new ScheduleMeasurement(
            load(scenario),
            stressed.finding(),
            tally.runs(),
            tally.coverage(),
            history,
            result == null ? List.of() : Story.steps(result.trace(), stressed.around()),
            result == null ? 0 : result.trace().switches());
    return new CheckResult(
        plan.id(),
        Status.FAILED,
        what(stressed.finding()) + " Found " + stressed.found() + ".",
        EXPECTED,
        String.join(" ", actual(stressed, history)),
        history.stream().map(l -> l.phase() + ": " + l.operation() + " -> " + l.result()).toList(),
        micros(),
        measurement);
  }

  private static <T> List<HistoryLine> surprising(Scenario<T> scenario, Stressed<T> stressed) {
    List<HistoryLine> lines = new ArrayList<>();
    for (Surprise surprise : stressed.surprises()) {
      boolean after = surprise.thread() == scenario.threads().size();
      List<Operation<T>> operations =
          after ? scenario.after() : scenario.threads().get(surprise.thread());
      String phase = after ? "after" : "thread " + (surprise.thread() + 1);
      String operation = operations.get(surprise.operation()).text();
      lines.add(new HistoryLine(phase, operation, surprise.seen()));
      if (lines.size() == MOST_LINES) {
        break;
      }
    }
    return lines;
  }

  private static List<String> actual(Stressed<?> stressed, List<HistoryLine> history) {
    List<String> parts = new ArrayList<>();
    if (!history.isEmpty()) {
      HistoryLine line = history.get(0);
      parts.add(
          "%s (%s) answered %s; without other threads it answers %s."
              .formatted(
                  line.operation(),
                  line.phase(),
                  line.result(),
                  stressed.surprises().get(0).expected()));
    }
    RoundResult result = stressed.result();
    if (result != null) {
      parts.addAll(threads(result));
    }
    if (parts.isEmpty()) {
      parts.add("The threads hold each other's locks and none ends.");
    }
    return parts;
  }

  private static <T> List<HistoryLine> history(Scenario<T> scenario, History history) {
    List<HistoryLine> lines = new ArrayList<>();
    add(lines, "before", scenario.before(), history.before());
    for (int i = 0; i < scenario.threads().size(); i++) {
      add(lines, "thread " + (i + 1), scenario.threads().get(i), history.threads().get(i));
    }
    add(lines, "after", scenario.after(), history.after());
    return lines;
  }

  private static <T> void add(
      List<HistoryLine> lines, String phase, List<Operation<T>> operations, List<String> results) {
    for (int i = 0; i < operations.size(); i++) {
      String result = i < results.size() ? results.get(i) : "did not end";
      lines.add(new HistoryLine(phase, operations.get(i).text(), result));
    }
  }

  private long micros() {
    return (System.nanoTime() - start) / 1000;
  }
}
