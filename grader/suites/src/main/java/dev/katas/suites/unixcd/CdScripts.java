package dev.katas.suites.unixcd;

import dev.katas.contract.unixcd.CdResult.Moved;
import dev.katas.fixtures.tree.random.Ingredient;
import dev.katas.runner.model.Operation;
import dev.katas.runner.model.Outcome;
import dev.katas.runner.model.ScriptFamily;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Scripts that set up a random tree and then give random commands.
 *
 * @param ingredients what is in the tree, and in the paths
 * @param furnishings what else is set up
 * @param kinds what the commands are
 */
record CdScripts(Set<Ingredient> ingredients, Set<Furnishing> furnishings, Set<StepKind> kinds)
    implements ScriptFamily<Terminal> {
  CdScripts {
    ingredients = Set.copyOf(ingredients);
    furnishings = Set.copyOf(furnishings);
    kinds = Set.copyOf(kinds);
  }

  static CdScripts of(Ingredient... ingredients) {
    return new CdScripts(Set.of(ingredients), Set.of(), Set.of(StepKind.WALK));
  }

  /** Returns the same with other commands. */
  CdScripts doing(StepKind first, StepKind... others) {
    return new CdScripts(ingredients, furnishings, EnumSet.of(first, others));
  }

  /** Returns the same with more set up. */
  CdScripts with(Furnishing first, Furnishing... others) {
    return new CdScripts(ingredients, EnumSet.of(first, others), kinds);
  }

  boolean has(Ingredient ingredient) {
    return ingredients.contains(ingredient);
  }

  boolean has(Furnishing furnishing) {
    return furnishings.contains(furnishing);
  }

  @Override
  public String name() {
    return new TreeSet<>(ingredients)
        + "/"
        + new TreeSet<>(furnishings)
        + "/"
        + new TreeSet<>(kinds);
  }

  @Override
  public List<Operation<Terminal>> generate(SplittableRandom random) {
    return new CdScriptWriter(this, random).write();
  }

  /** A script must not be shrunk into one that asks for what this family leaves out. */
  @Override
  public boolean contains(List<Operation<Terminal>> script) {
    Terminal model = Terminal.ofModel();
    for (Operation<Terminal> step : script) {
      Object entry = step.argument(Calls.ENTRY);
      if (entry != null && !isPlain((String) entry)) {
        return false;
      }
      Object path = step.argument(Calls.PATH);
      if (path != null && !isAllowed((String) path)) {
        return false;
      }
      Object target = step.argument(Calls.TARGET);
      if (target != null && !isTarget((String) target)) {
        return false;
      }
      if (!allows(step, model)) {
        return false;
      }
    }
    return true;
  }

  /** Takes a step; tells whether it does what this family is about. */
  boolean allows(Operation<Terminal> step, Terminal model) {
    Outcome outcome = step.apply(model);
    return !isWalk(step)
        || has(Ingredient.MISSING)
        || kinds.contains(StepKind.WITHIN)
        || (outcome instanceof Outcome.Answered answered && answered.value() instanceof Moved);
  }

  private static boolean isWalk(Operation<Terminal> step) {
    boolean back = "-".equals(step.argument(Calls.PATH));
    return !back && (step.action().equals(Calls.CD) || step.action().equals(Calls.CD_LOGICAL));
  }

  private boolean isTarget(String target) {
    List<String> names = List.of(target.split("/"));
    boolean winds =
        has(Ingredient.WINDING_LINKS) || (!names.contains("..") && !names.contains("."));
    boolean direct =
        target.startsWith("/")
            || has(Ingredient.RELATIVE_LINKS)
            || has(Ingredient.WINDING_LINKS)
            || has(Ingredient.BROKEN_LINKS);
    return !target.isEmpty() && (winds || target.equals(".")) && direct;
  }

  /** Tells whether a path is that of an entry: absolute, and neither odd nor the root. */
  private static boolean isPlain(String path) {
    return path.matches("(?s)(/[^/]+)+")
        && !List.of(path.split("/")).contains("..")
        && !List.of(path.split("/")).contains(".");
  }

  private boolean isAllowed(String path) {
    List<String> names = List.of(path.split("/"));
    boolean plain =
        !path.contains("//") && !names.contains(".") && (path.length() <= 1 || !path.endsWith("/"));
    boolean back = kinds.contains(StepKind.BACK) || kinds.contains(StepKind.LOGICAL_BACK);
    return !path.isEmpty()
        && (back || !path.equals("-"))
        && (has(Ingredient.UP) || !names.contains(".."))
        && (has(Ingredient.DOTS) || plain);
  }
}
