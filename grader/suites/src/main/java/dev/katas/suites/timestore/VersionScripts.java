package dev.katas.suites.timestore;

import dev.katas.runner.model.Operation;
import dev.katas.runner.model.ScriptFamily;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Scripts that write a few keys' versions in a certain order and ask certain questions in between
 * and at the end.
 *
 * @param order how a key's timestamps follow one another
 * @param times where they are taken from
 * @param values how the values look
 * @param kinds what is asked
 */
record VersionScripts(WriteOrder order, Times times, Values values, Set<StepKind> kinds)
    implements ScriptFamily<Session> {

  VersionScripts {
    kinds = Set.copyOf(kinds);
  }

  static VersionScripts of(WriteOrder order, Times times, StepKind... kinds) {
    return new VersionScripts(order, times, Values.DIFFERENT, Set.of(kinds));
  }

  static VersionScripts of(WriteOrder order, Times times, Set<StepKind> kinds) {
    return new VersionScripts(order, times, Values.DIFFERENT, kinds);
  }

  VersionScripts with(Values other) {
    return new VersionScripts(order, times, other, kinds);
  }

  @Override
  public String name() {
    String asked = kinds.stream().sorted().map(Enum::name).collect(Collectors.joining("+"));
    return order + "/" + times + "/" + values + "/" + asked;
  }

  @Override
  public List<Operation<Session>> generate(SplittableRandom random) {
    return new VersionScriptWriter(this, random).write();
  }

  @Override
  public boolean contains(List<Operation<Session>> script) {
    Map<String, List<Long>> written = new HashMap<>();
    for (Operation<Session> step : script) {
      List<Long> earlier = written.getOrDefault(key(step), List.of());
      if (!inRange(step) || !allows(step, earlier)) {
        return false;
      }
      if (step.action().equals(Calls.SET)) {
        written.put(key(step), plus(earlier, step.arguments().number(2)));
      }
    }
    return true;
  }

  private boolean allows(Operation<Session> step, List<Long> earlier) {
    return step.action().equals(Calls.SET)
        ? order.allows(earlier, step.arguments().number(2))
        : kinds.contains(StepKind.of(step, earlier));
  }

  private boolean inRange(Operation<Session> step) {
    return step.arguments().values().stream()
        .allMatch(value -> !(value instanceof Long time) || times.contains(time));
  }

  private static String key(Operation<Session> step) {
    return Objects.requireNonNullElse((String) step.argument(Calls.KEY), "");
  }

  private static List<Long> plus(List<Long> earlier, long time) {
    List<Long> all = new ArrayList<>(earlier);
    all.add(time);
    return all;
  }
}
