package dev.katas.runner.schedule;

import dev.katas.runner.schedule.control.Plan;
import java.util.ArrayList;
import java.util.List;

/** Looks for a schedule with fewer switches that fails in the same way. */
final class Shrinker {
  private final Scene scene;

  Shrinker(Scene scene) {
    this.scene = scene;
  }

  Attempt shrink(Attempt failed) {
    Attempt smallest = failed;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (int i = 0; i < smallest.plan().switches().size(); i++) {
        Attempt attempt = scene.run(without(smallest.plan(), i));
        if (attempt.finding() == failed.finding()) {
          smallest = attempt;
          smaller = true;
          break;
        }
      }
    }
    return smallest;
  }

  private static Plan without(Plan plan, int index) {
    List<Integer> switches = new ArrayList<>(plan.switches());
    List<Integer> choices = new ArrayList<>(plan.choices());
    switches.remove(index);
    choices.remove(index);
    return new Plan(plan.first(), switches, choices, plan.order());
  }
}
