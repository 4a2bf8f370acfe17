package dev.katas.cli.render.html;

import dev.katas.cli.render.html.ScheduleView.Call;
import dev.katas.cli.render.html.ScheduleView.Step;
import dev.katas.cli.render.html.ScheduleView.Turn;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.protocol.ScheduleMeasurement.ScheduleStep;
import java.util.ArrayList;
import java.util.List;

/** Arranges an interleaving as turns: what a thread does until another one goes on. */
final class ScheduleViews {
  /** Lanes that have a style of their own; further threads share them again. */
  static final int LANES = 6;

  private static final int LONG_TURN = 12;
  private static final int SHOWN_ENDS = 4;

  private static final String ONE_FILE = "line ";

  private final SourceLinks links;

  ScheduleViews(SourceLinks links) {
    this.links = links;
  }

  ScheduleView of(ScheduleMeasurement measured) {
    int threads = measured.interleaving().stream().mapToInt(ScheduleStep::thread).max().orElse(0);
    List<String> lanes = new ArrayList<>();
    for (int i = 1; i <= Math.min(threads, LANES); i++) {
      lanes.add("Thread " + i);
    }
    List<Call> calls =
        measured.history().stream()
            .map(
                h ->
                    new Call(
                        Shown.text(h.phase()), Shown.text(h.operation()), Shown.text(h.result())))
            .toList();
    boolean stress = measured.finding() == Finding.BROKEN_INVARIANT;
    return new ScheduleView(
        Shown.text(measured.scenario()),
        Looks.sentence(measured.finding()),
        measured.finding() != Finding.NONE,
        Shown.many(measured.explored(), stress ? "round" : "schedule")
            + " run: "
            + Shown.text(measured.coverage()),
        Shown.many(measured.switches(), "switch").replace("switchs", "switches"),
        calls,
        lanes,
        turns(measured.interleaving()));
  }

  private List<Turn> turns(List<ScheduleStep> steps) {
    long files =
        steps.stream().map(ScheduleStep::file).filter(f -> !f.isEmpty()).distinct().count();
    List<Turn> turns = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= steps.size(); i++) {
      if (i == steps.size() || steps.get(i).thread() != steps.get(from).thread()) {
        turns.add(turn(steps.subList(from, i), from, files == 1));
        from = i;
      }
    }
    return turns;
  }

  private Turn turn(List<ScheduleStep> steps, int from, boolean oneFile) {
    int thread = steps.get(0).thread();
    int size = steps.size();
    List<Step> shown = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      shown.add(step(steps.get(i), from + i + 1, oneFile));
    }
    boolean folds = size > LONG_TURN;
    return new Turn(
        "Thread " + thread,
        "lane-" + (1 + Math.floorMod(thread - 1, LANES)),
        folds ? shown.subList(0, SHOWN_ENDS) : shown,
        folds ? shown.subList(SHOWN_ENDS, size - SHOWN_ENDS) : List.of(),
        folds ? shown.subList(size - SHOWN_ENDS, size) : List.of());
  }

  private Step step(ScheduleStep step, int number, boolean oneFile) {
    String file = oneFile ? ONE_FILE : step.file() + ":";
    String place = step.file().isEmpty() ? "" : file + step.line();
    return new Step(
        number, Shown.text(step.action()), Shown.text(place), links.href(step.file(), step.line()));
  }
}
