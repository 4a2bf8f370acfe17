package dev.katas.runner.schedule;

import dev.katas.runner.protocol.ScheduleMeasurement.Finding;
import dev.katas.runner.schedule.control.Plan;
import dev.katas.runner.schedule.control.RoundResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the schedules of one scenario: no switch, every single one, then a sample of several.
 *
 * <p>Only places where something is used that several threads use can matter, so only there the
 * turn is taken away. Places are learned from the runs: one found late is caught up on.
 */
final class Explorer {
  private static final int ORDERS = 96;

  /** A run with so many switches is not extended any more. */
  private static final int MOST_SWITCHES = 3;

  /** So many points of runs that may be extended are kept: a few megabytes. */
  private static final int MOST_KEPT = 1_000_000;

  private final Scene scene;
  private Budget budget;
  private final Random random;
  private final Set<Integer> sharedSites = new HashSet<>();
  private final Set<Plan> tried = new LinkedHashSet<>();
  private final List<Followed> runs = new ArrayList<>();
  private final Map<Integer, Integer> triedAt = new HashMap<>();
  private int singles;
  private int pairs;
  private int possiblePairs;
  private int triples;
  private boolean allSingles;
  private boolean waited;
  private int kept;
  private @Nullable Attempt race;

  /** A plan that was run, and the steps it took. */
  private record Followed(Plan plan, Footprint steps) {}

  /** A plan with one switch, and the line of code before which it happens. */
  private record Single(int site, Plan plan) {}

  Explorer(Scene scene, Budget budget, long seed) {
    this.scene = scene;
    this.budget = budget;
    this.random = new Random(seed);
  }

  /** Runs schedules until one fails or the budget is used up; returns the failing one or null. */
  @Nullable Attempt explore() {
    Attempt failed = serial();
    if (failed == null) {
      failed = singles();
    }
    if (failed == null && race == null) {
      failed = otherOrders();
    }
    if (failed == null && race == null) {
      failed = several();
    }
    return failed != null ? failed : race;
  }

  int explored() {
    return tried.size();
  }

  int singleSwitches() {
    return singles;
  }

  int pairs() {
    return pairs;
  }

  /** Returns how many schedules with two switches there are, as far as the runs have shown. */
  int possiblePairs() {
    return possiblePairs;
  }

  int triples() {
    return triples;
  }

  boolean allSingles() {
    return allSingles;
  }

  private @Nullable Attempt serial() {
    for (int first = 0; first < scene.threads(); first++) {
      Attempt failed = attempt(Plan.serial(first));
      if (failed != null) {
        return failed;
      }
    }
    return null;
  }

  /**
   * One switch: all of them if they are few. Otherwise every line of the candidate's gets its turn
   * before any gets a second one: a loop has many places, and what it does once hides among them.
   */
  private @Nullable Attempt singles() {
    while (true) {
      List<Single> open = openSingles();
      if (open.isEmpty()) {
        allSingles = true;
        return null;
      }
      boolean few = singles + open.size() <= limit();
      for (Single single : few ? open : layer(open)) {
        if (singles >= limit()) {
          return null;
        }
        singles++;
        triedAt.merge(single.site(), 1, Integer::sum);
        Attempt failed = attempt(single.plan());
        if (failed != null) {
          return failed;
        }
      }
    }
  }

  private int limit() {
    return race == null ? budget.single() : budget.evidence();
  }

  /** Returns one plan, drawn by lot, for each of the sites at which the fewest were run so far. */
  private List<Single> layer(List<Single> open) {
    Collections.shuffle(open, random);
    int fewest = open.stream().mapToInt(this::timesTried).min().orElse(0);
    Map<Integer, Single> layer = new LinkedHashMap<>();
    for (Single single : open) {
      if (timesTried(single) == fewest) {
        layer.putIfAbsent(single.site(), single);
      }
    }
    return List.copyOf(layer.values());
  }

  private int timesTried(Single single) {
    return triedAt.getOrDefault(single.site(), 0);
  }

  private List<Single> openSingles() {
    List<Single> open = new ArrayList<>();
    for (Followed run : runs.subList(0, scene.threads())) {
      Footprint steps = run.steps();
      for (int i = 0; i < steps.length(); i++) {
        for (int choice = 0; isPlace(steps, i) && choice < successors(); choice++) {
          Plan plan = new Plan(run.plan().first(), List.of(steps.step(i)), List.of(choice), 0);
          if (!tried.contains(plan)) {
            open.add(new Single(steps.site(i), plan));
          }
        }
      }
    }
    return open;
  }

  /**
   * No switch, but others go on where a thread blocks: with three threads or more that wait for
   * each other, who is let in first decides who waits for ever. Such a run stands for one switch in
   * what follows.
   */
  private @Nullable Attempt otherOrders() {
    for (int i = 0; scene.threads() > 2 && i < (waited ? ORDERS : scene.threads()); i++) {
      int order = 1 + random.nextInt(1 << 30);
      Attempt failed = attempt(Plan.serial(i % scene.threads(), order));
      if (failed != null || race != null) {
        return failed;
      }
    }
    return null;
  }

  /** Two switches: all of them if they are few, otherwise a sample; then a sample of three. */
  private @Nullable Attempt several() {
    List<Followed> once = runsAlmostWith(1);
    int all = 0;
    for (Followed run : once) {
      all += extensions(run).size() * successors();
    }
    possiblePairs = all;
    int wanted = Math.min(all, budget.several() - budget.several() / 4);
    Set<Plan> plans = new LinkedHashSet<>();
    if (wanted < all) {
      plans.addAll(some(relays(once), wanted * 3 / 4));
      plans.addAll(sample(once, wanted - plans.size()));
    } else {
      plans.addAll(everyExtension(once));
    }
    for (Plan plan : plans) {
      pairs++;
      Attempt failed = attempt(plan);
      if (failed != null || race != null) {
        return failed;
      }
    }
    for (Plan plan : sample(runsAlmostWith(2), budget.several() - wanted)) {
      triples++;
      Attempt failed = attempt(plan);
      if (failed != null || race != null) {
        return failed;
      }
    }
    return null;
  }

  /** Returns the runs with so many switches, an order of their own counted as one. */
  private List<Followed> runsAlmostWith(int switches) {
    return runs.stream()
        .filter(run -> run.plan().switches().size() + Math.min(1, run.plan().order()) == switches)
        .toList();
  }

  private List<Plan> everyExtension(List<Followed> from) {
    List<Plan> plans = new ArrayList<>();
    for (Followed run : from) {
      for (int place : extensions(run)) {
        for (int choice = 0; choice < successors(); choice++) {
          plans.add(extended(run.plan(), place, choice));
        }
      }
    }
    return plans;
  }

  /**
   * Returns the schedules of two switches in which three threads are under way at once: the second
   * switch takes the turn from who got it at the first one, and gives it to the third. Two writers
   * that are both half done are seen by a reader in no other way, and few schedules are like that.
   */
  private List<Plan> relays(List<Followed> once) {
    List<Plan> plans = new ArrayList<>();
    for (Followed run : once) {
      if (scene.threads() == 3 && run.plan().switches().size() == 1) {
        relays(run, plans);
      }
    }
    return plans;
  }

  private void relays(Followed run, List<Plan> plans) {
    int taken = run.plan().switches().get(0);
    int from = -1;
    int to = -1;
    Footprint steps = run.steps();
    for (int i = 0; i < steps.length(); i++) {
      if (steps.step(i) < taken) {
        from = steps.thread(i);
      } else if (to < 0) {
        to = steps.thread(i);
      } else if (steps.thread(i) != to) {
        return;
      } else if (to != from && isPlace(steps, i)) {
        // Who goes on is counted from the next thread: the third is the next or the one after it.
        plans.add(extended(run.plan(), steps.step(i), to % 3 + 1 == from ? 1 : 0));
      }
    }
  }

  private List<Plan> some(List<Plan> plans, int most) {
    Collections.shuffle(plans, random);
    return plans.subList(0, Math.min(most, plans.size()));
  }

  /** Draws so many different plans, or as many as a bounded number of draws gives. */
  private List<Plan> sample(List<Followed> from, int wanted) {
    Set<Plan> plans = new LinkedHashSet<>();
    for (int i = 0; plans.size() < wanted && i < 3 * wanted && !from.isEmpty(); i++) {
      Followed run = from.get(random.nextInt(from.size()));
      List<Integer> places = extensions(run);
      if (!places.isEmpty()) {
        int place = places.get(random.nextInt(places.size()));
        Plan plan = extended(run.plan(), place, random.nextInt(successors()));
        if (!tried.contains(plan)) {
          plans.add(plan);
        }
      }
    }
    return List.copyOf(plans);
  }

  /** Returns where a further switch can matter: after the last one. */
  private List<Integer> extensions(Followed run) {
    List<Integer> switches = run.plan().switches();
    int last = switches.isEmpty() ? -1 : switches.get(switches.size() - 1);
    return places(run).stream().filter(place -> place > last).toList();
  }

  /** Returns how many others there are that may go on where a thread loses its turn. */
  private int successors() {
    return Math.max(1, scene.threads() - 1);
  }

  private static Plan extended(Plan plan, int place, int choice) {
    List<Integer> switches = new ArrayList<>(plan.switches());
    switches.add(place);
    List<Integer> choices = new ArrayList<>(plan.choices());
    choices.add(choice);
    return new Plan(plan.first(), switches, choices, plan.order());
  }

  /** Runs a plan; a race alone is kept, and others are tried for one that shows in an answer. */
  private @Nullable Attempt attempt(Plan plan) {
    tried.add(plan);
    Attempt attempt = scene.run(plan);
    RoundResult result = attempt.result();
    learn(plan, result);
    if (attempt.finding() == Finding.DATA_RACE) {
      race = race == null ? attempt : race;
      return null;
    }
    if (isStandstill(attempt.finding())) {
      return scene.run(plan).finding() == attempt.finding() ? attempt : null;
    }
    return attempt.finding() == Finding.NONE ? null : attempt;
  }

  /** Tells whether threads did not get on; that counts only if it happens again. */
  static boolean isStandstill(Finding finding) {
    return switch (finding) {
      case DEADLOCK, LOST_WAKE_UP, LIVELOCK -> true;
      default -> false;
    };
  }

  private void learn(Plan plan, RoundResult result) {
    Set<Integer> shared = new HashSet<>(result.shared());
    Footprint steps = Footprint.of(result.trace());
    for (int i = 0; i < steps.length(); i++) {
      if (shared.contains(steps.step(i))) {
        sharedSites.add(steps.site(i));
      }
    }
    waited |= result.waited();
    if (result.spawned() && runs.isEmpty()) {
      budget = budget.smaller();
    }
    boolean first = runs.size() < scene.threads();
    if (first || (plan.switches().size() < MOST_SWITCHES && kept < MOST_KEPT)) {
      runs.add(new Followed(plan, steps));
      kept += steps.length();
    }
  }

  /** Returns the steps of a run at which switching can matter, as far as is known by now. */
  private List<Integer> places(Followed run) {
    List<Integer> places = new ArrayList<>();
    Footprint steps = run.steps();
    for (int i = 0; i < steps.length(); i++) {
      if (isPlace(steps, i)) {
        places.add(steps.step(i));
      }
    }
    return places;
  }

  private boolean isPlace(Footprint steps, int i) {
    return sharedSites.contains(steps.site(i));
  }
}
