package dev.katas.cli.render.sarif;

import dev.katas.cli.render.common.Place;
import dev.katas.cli.render.common.Places;
import dev.katas.cli.render.common.Visible;
import dev.katas.cli.render.sarif.SarifLog.CodeFlow;
import dev.katas.cli.render.sarif.SarifLog.FlowLocation;
import dev.katas.cli.render.sarif.SarifLog.Message;
import dev.katas.cli.render.sarif.SarifLog.ThreadFlow;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.ScheduleStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An interleaving as SARIF's own idea of one: a flow a thread, each step with its turn. */
final class SarifFlows {
  private static final int MOST_STEPS = 500;

  private final Places places;
  private final SarifPlaces locations;

  SarifFlows(Places places, SarifPlaces locations) {
    this.places = places;
    this.locations = locations;
  }

  @Nullable List<CodeFlow> of(ScoredCheck check) {
    if (!(check.measurement() instanceof ScheduleMeasurement schedule)) {
      return null;
    }
    Map<Integer, List<FlowLocation>> threads = new TreeMap<>();
    List<ScheduleStep> steps = schedule.interleaving();
    for (int i = 0; i < Math.min(MOST_STEPS, steps.size()); i++) {
      ScheduleStep step = steps.get(i);
      int turn = i + 1;
      places
          .at(step.file(), step.line(), 0, step.action())
          .filter(place -> place.line() > 0)
          .ifPresent(
              place ->
                  threads
                      .computeIfAbsent(step.thread(), any -> new ArrayList<>())
                      .add(location(place, turn)));
    }
    if (threads.isEmpty()) {
      return null;
    }
    List<ThreadFlow> flows = new ArrayList<>();
    threads.forEach((thread, flow) -> flows.add(new ThreadFlow("thread " + thread, flow)));
    String scenario = "The schedule that shows it: " + Visible.line(schedule.scenario());
    return List.of(new CodeFlow(new Message(scenario), flows));
  }

  private FlowLocation location(Place place, int turn) {
    return new FlowLocation(locations.location(place, null), turn);
  }
}
