package dev.katas.runner.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes a failing script small: fewer operations first, then simpler arguments.
 *
 * @param <S> the contract's interface
 */
final class Shrinker<S> {
  private final Function<List<Operation<S>>, Optional<Disagreement<S>>> run;
  private Disagreement<S> best;
  private int runsLeft;

  /**
   * Creates a shrinker.
   *
   * @param run runs a script; answers the disagreement, if there is one and the script may be used
   * @param start the disagreement to be made smaller
   * @param mostRuns how many scripts may be run at most
   */
  Shrinker(
      Function<List<Operation<S>>, Optional<Disagreement<S>>> run,
      Disagreement<S> start,
      int mostRuns) {
    this.run = run;
    this.best = start;
    this.runsLeft = mostRuns;
  }

  Disagreement<S> shrink() {
    boolean smaller = true;
    while (smaller && runsLeft > 0) {
      smaller = dropOperations();
      smaller |= simplifyArguments();
    }
    return best;
  }

  /** Delta debugging: leaves out runs of operations, half the script at first, one at last. */
  private boolean dropOperations() {
    boolean smaller = false;
    int length = Math.max(1, (best.script().size() - 1) / 2);
    while (length > 0) {
      if (dropRuns(length)) {
        smaller = true;
      } else {
        length /= 2;
      }
    }
    return smaller;
  }

  private boolean dropRuns(int length) {
    boolean smaller = false;
    int from = best.script().size() - 1 - length;
    while (from > -length && runsLeft > 0) {
      List<Operation<S>> shorter = new ArrayList<>(best.script());
      shorter
          .subList(Math.max(0, from), Math.max(0, from) + Math.min(length, length + from))
          .clear();
      smaller |= shorter.size() < best.script().size() && accept(shorter);
      from = Math.min(from, best.script().size() - 1) - length;
    }
    return smaller;
  }

  private boolean simplifyArguments() {
    boolean simpler = false;
    for (Parameter parameter : parameters()) {
      boolean again = true;
      while (again && runsLeft > 0) {
        again = simplify(parameter);
        simpler |= again;
      }
    }
    return simpler;
  }

  private boolean simplify(Parameter parameter) {
    for (Map<Object, Object> replacements : parameter.simplifications(values(parameter))) {
      List<Operation<S>> simpler =
          best.script().stream().map(step -> step.replace(parameter, replacements)).toList();
      if (!simpler.equals(best.script()) && accept(simpler)) {
        return true;
      }
    }
    return false;
  }

  private boolean accept(List<Operation<S>> script) {
    if (runsLeft <= 0) {
      return false;
    }
    runsLeft--;
    Optional<Disagreement<S>> found = run.apply(script).filter(best::isLike);
    found.ifPresent(disagreement -> best = disagreement);
    return found.isPresent();
  }

  private Set<Parameter> parameters() {
    Set<Parameter> parameters = new LinkedHashSet<>();
    best.script().forEach(operation -> parameters.addAll(operation.action().parameters()));
    return parameters;
  }

  private List<Object> values(Parameter parameter) {
    Set<Object> values = new LinkedHashSet<>();
    for (Operation<S> operation : best.script()) {
      for (int i = 0; i < operation.arguments().values().size(); i++) {
        Object value = operation.arguments().values().get(i);
        if (value != null && operation.action().parameters().get(i) == parameter) {
          values.add(value);
        }
      }
    }
    return List.copyOf(values);
  }
}
