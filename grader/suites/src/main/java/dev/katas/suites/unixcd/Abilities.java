package dev.katas.suites.unixcd;

import static dev.katas.fixtures.tree.random.Ingredient.DOTS;
import static dev.katas.fixtures.tree.random.Ingredient.FILES;
import static dev.katas.fixtures.tree.random.Ingredient.LINKS;
import static dev.katas.fixtures.tree.random.Ingredient.LOCKS;
import static dev.katas.fixtures.tree.random.Ingredient.MISSING;
import static dev.katas.fixtures.tree.random.Ingredient.RELATIVE_LINKS;
import static dev.katas.fixtures.tree.random.Ingredient.UP;

import dev.katas.contract.NotSolvedYet;
import dev.katas.contract.unixcd.Session;
import dev.katas.runner.model.ModelCheck;
import dev.katas.runner.suite.CannotJudge;
import dev.katas.runner.suite.CheckFailure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the shell under test gets right, so that a check asks only by means that work: a mistake in
 * one place is not charged again wherever else it shows.
 */
final class Abilities {
  private static final int TRIES = 40;

  private final ModelCheck<Terminal> check;
  private final Map<String, Boolean> known = new HashMap<>();

  Abilities(ModelCheck<Terminal> check) {
    this.check = check;
  }

  /** Plain names are walked. */
  boolean names() {
    return has(CdScripts.of());
  }

  /** Dots are, where there are no links. */
  boolean dots() {
    return has(CdScripts.of(DOTS, UP));
  }

  boolean errors() {
    return has(CdScripts.of(FILES, MISSING));
  }

  boolean links() {
    return has(CdScripts.of(LINKS));
  }

  boolean relativeLinks() {
    return has(CdScripts.of(RELATIVE_LINKS));
  }

  boolean dotsAfterLinks() {
    return links() && dots() && has(CdScripts.of(LINKS, UP));
  }

  /** A {@code ..} leads out of nothing but a directory that may be searched. */
  boolean dotsAfterErrors() {
    return has(CdScripts.of(FILES, MISSING, UP)) && has(CdScripts.of(LOCKS, MISSING, UP));
  }

  boolean permissions() {
    return has(CdScripts.of(LOCKS, MISSING));
  }

  boolean previous() {
    return has(CdScripts.of().doing(StepKind.WALK, StepKind.BACK));
  }

  boolean home() {
    return has(CdScripts.of().with(Furnishing.HOME).doing(StepKind.WALK, StepKind.TILDE));
  }

  /**
   * Requires that plain names are walked.
   *
   * @throws CannotJudge if they are not
   */
  void requireNames() {
    if (!names()) {
      throw new CannotJudge(
          "cd does not even find directories by their plain names, so there is no way to see how"
              + " this is handled.");
    }
  }

  /**
   * Requires that dots are walked where there are no links.
   *
   * @throws CannotJudge if they are not
   */
  void requireDots() {
    if (!dots()) {
      throw new CannotJudge(
          "cd does not even walk . and .. where there are no links, so there is no way to see what"
              + " they do behind one.");
    }
  }

  /**
   * Requires that what open answers is also of another level's type.
   *
   * @throws CheckFailure if it is not
   */
  void requireOffered(Class<? extends Session> contract) {
    if (!Terminal.ofSubject().offers(contract)) {
      String name = contract.getSimpleName();
      throw new CheckFailure(
          "Level 1 compiles without it, but level 2 asks the session to implement "
              + name
              + " too.",
          "the session implements " + name,
          "it does not",
          List.of());
    }
  }

  private boolean has(CdScripts family) {
    return known.computeIfAbsent(family.name(), unknown -> holds(family));
  }

  private boolean holds(CdScripts family) {
    try {
      return check.holds(family, TRIES);
    } catch (NotSolvedYet e) {
      return false;
    }
  }
}
