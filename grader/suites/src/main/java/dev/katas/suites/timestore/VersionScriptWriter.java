package dev.katas.suites.timestore;

import dev.katas.runner.model.Operation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Writes one script of a {@link VersionScripts} family. */
final class VersionScriptWriter {
  private final VersionScripts family;
  private final SplittableRandom random;
  private final List<StepKind> kinds;
  private final List<Operation<Session>> script = new ArrayList<>();
  private final Map<String, List<Long>> written = new TreeMap<>();
  private int values;

  VersionScriptWriter(VersionScripts family, SplittableRandom random) {
    this.family = family;
    this.random = random;
    this.kinds = family.kinds().stream().sorted().toList();
  }

  List<Operation<Session>> write() {
    Map<String, Deque<Long>> planned = plan();
    while (!planned.isEmpty()) {
      String key = pick(List.copyOf(planned.keySet()));
      Deque<Long> times = planned.get(key);
      if (times == null || times.isEmpty()) {
        planned.remove(key);
      } else {
        set(key, times.removeFirst());
        askSometimes();
      }
    }
    written.keySet().forEach(this::askEverything);
    return script;
  }

  private Map<String, Deque<Long>> plan() {
    Map<String, Deque<Long>> planned = new TreeMap<>();
    int keys = random.nextInt(1, 4);
    for (int i = 1; i <= keys; i++) {
      List<Long> times = new ArrayList<>(family.times().draw(random.nextInt(1, 9), random));
      if (family.order().hasTies()) {
        times.addAll(List.copyOf(times).subList(0, random.nextInt(1, times.size() + 1)));
        Collections.sort(times);
      }
      if (family.order().isShuffled()) {
        Collections.shuffle(times, new Random(random.nextLong()));
      }
      planned.put("key" + i, new ArrayDeque<>(times));
    }
    return planned;
  }

  private void set(String key, long time) {
    script.add(Calls.SET.with(key, family.values().next(++values, random), time));
    written.computeIfAbsent(key, unused -> new ArrayList<>()).add(time);
  }

  private void askSometimes() {
    for (int i = random.nextInt(3); i > 0; i--) {
      ask(kinds.get(random.nextInt(kinds.size())), pick(List.copyOf(written.keySet())));
    }
  }

  /** What a narrow script may miss by chance is asked at the end of each. */
  private void askEverything(String key) {
    for (StepKind kind : kinds) {
      int times = kind == StepKind.GET_LATEST || kind == StepKind.RANGE ? 8 : 1;
      for (int i = 0; i < times; i++) {
        ask(kind, key);
      }
    }
  }

  private void ask(StepKind kind, String key) {
    Optional<Operation<Session>> step = step(kind, key);
    step.filter(found -> isOfKind(found, kind)).ifPresent(script::add);
  }

  private Optional<Operation<Session>> step(StepKind kind, String key) {
    List<Long> times = written.getOrDefault(key, List.of(1L));
    long first = Collections.min(times);
    return switch (kind) {
      case GET_LATEST -> Optional.of(Calls.GET.with(key, near(times)));
      case GET_BEFORE_FIRST ->
          family.times().contains(first - 1) && first != Long.MIN_VALUE
              ? Optional.of(Calls.GET.with(key, family.times().before(first, random)))
              : Optional.empty();
      case GET_UNKNOWN -> Optional.of(Calls.GET.with(stranger(key), near(times)));
      case HISTORY -> Optional.of(Calls.HISTORY.with(key));
      case HISTORY_UNKNOWN -> Optional.of(Calls.HISTORY.with(stranger(key)));
      case RANGE -> {
        String asked = random.nextInt(10) == 0 ? stranger(key) : key;
        yield Optional.of(Calls.RANGE.with(asked, near(times), near(times)));
      }
      case CRASH -> Optional.of(Calls.CRASH.with());
      case COMPACT -> Optional.of(Calls.COMPACT.with());
      case ARCHIVE -> Optional.of(Calls.ARCHIVE.with(near(times)));
    };
  }

  private boolean isOfKind(Operation<Session> step, StepKind kind) {
    Object key = step.argument(Calls.KEY);
    List<Long> earlier = key == null ? List.of() : written.getOrDefault(key, List.of());
    return StepKind.of(step, earlier) == kind;
  }

  private long near(List<Long> times) {
    return family.times().near(pick(times), random);
  }

  private String stranger(String key) {
    return random.nextBoolean() ? key + "0" : "nobody";
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
