package dev.katas.runner.junit;

import dev.katas.runner.junit.SuiteSelection.Audience;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.suite.Check;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * The planned checks of a test plan, by unique id of their test.
 *
 * <p>A test method is one check, also when it is run with several arguments: how many cases it has
 * is known only while it runs, and what is planned must not depend on that.
 */
final class CheckIndex {
  private final Map<String, PlannedCheck> checks = new LinkedHashMap<>();
  private final SuiteSelection selection;
  private final MeasuredTestEngine measured;

  private CheckIndex(SuiteSelection selection, MeasuredTestEngine measured) {
    this.selection = selection;
    this.measured = measured;
  }

  static CheckIndex of(SuiteSelection selection, MeasuredTestEngine measured, TestPlan plan) {
    CheckIndex index = new CheckIndex(selection, measured);
    for (TestIdentifier root : plan.getRoots()) {
      index.add(plan, root, new ArrayDeque<>());
    }
    index.requireUniqueIds();
    return index;
  }

  List<PlannedCheck> checks() {
    return List.copyOf(checks.values());
  }

  Optional<PlannedCheck> find(String uniqueId) {
    return Optional.ofNullable(checks.get(uniqueId));
  }

  private void add(TestPlan plan, TestIdentifier test, Deque<String> names) {
    Optional<PlannedCheck> check =
        measured
            .check(test.getUniqueId())
            .map(found -> found.plan())
            .or(() -> test.getSource().flatMap(source -> read(source, test, names)));
    if (check.isPresent()) {
      checks.put(test.getUniqueId(), check.get());
      return;
    }
    names.addLast(test.getDisplayName());
    plan.getChildren(test).forEach(child -> add(plan, child, names));
    names.removeLast();
  }

  private Optional<PlannedCheck> read(
      TestSource source, TestIdentifier test, Deque<String> containers) {
    if (!(source instanceof MethodSource methodSource)) {
      return Optional.empty();
    }
    Method method = methodSource.getJavaMethod();
    Check check = method.getAnnotation(Check.class);
    if (selection.audience() == Audience.VISIBLE) {
      String title = title(containers, test.getDisplayName());
      String id = id(methodSource, method);
      return Optional.of(new PlannedCheck(id, title, selection.dimension(), Level.L1, 0));
    }
    if (check == null) {
      throw new IllegalStateException(method + " is in a graded suite but is not a @Check");
    }
    return Optional.of(
        new PlannedCheck(
            check.id(), check.title(), selection.dimension(), check.level(), check.points()));
  }

  /** The engine's and the top class's names say nothing; those of nested classes do. */
  private static String title(Deque<String> containers, String name) {
    String nested =
        containers.stream().skip(2).map(part -> part + ": ").collect(Collectors.joining());
    return nested + name;
  }

  private static String id(MethodSource source, Method method) {
    String type = source.getClassName();
    String id = type.substring(type.lastIndexOf('.') + 1) + "#" + method.getName();
    long namesakes =
        Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
            .filter(other -> other.getName().equals(method.getName()) && !other.isSynthetic())
            .count();
    return namesakes == 1 ? id : id + "(" + parameters(method) + ")";
  }

  private static String parameters(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getSimpleName)
        .collect(Collectors.joining(", "));
  }

  private void requireUniqueIds() {
    Set<String> seen = new HashSet<>();
    for (PlannedCheck check : checks.values()) {
      if (!seen.add(check.id())) {
        throw new IllegalStateException("two checks have the id " + check.id());
      }
    }
  }
}
