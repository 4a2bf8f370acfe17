package dev.katas.suites.unixcd;

import static dev.katas.fixtures.tree.random.Ingredient.BROKEN_LINKS;
import static dev.katas.fixtures.tree.random.Ingredient.DOTS;
import static dev.katas.fixtures.tree.random.Ingredient.FILES;
import static dev.katas.fixtures.tree.random.Ingredient.LINKS;
import static dev.katas.fixtures.tree.random.Ingredient.LOCKS;
import static dev.katas.fixtures.tree.random.Ingredient.MISSING;
import static dev.katas.fixtures.tree.random.Ingredient.RELATIVE_LINKS;
import static dev.katas.fixtures.tree.random.Ingredient.TILDES;
import static dev.katas.fixtures.tree.random.Ingredient.UP;
import static dev.katas.fixtures.tree.random.Ingredient.WINDING_LINKS;

import dev.katas.fixtures.tree.shells.Manner;
import dev.katas.runner.model.ModelCheck;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.suite.Check;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The correctness checks of q05, level 1: the physical manner.
 *
 * <p>Each one runs generated scripts that touch no other promise of the contract than its own, so
 * that one mistake costs one check wherever that is possible. What the shells answered is the
 * exception: those cases have everything in them.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class UnixCdCorrectness {
  static final int SCRIPTS = 150;

  private final ModelCheck<Terminal> check =
      new ModelCheck<>("shell", Terminal::ofSubject, Terminal::ofModel);
  private final Abilities abilities = new Abilities(check);

  @Check(
      id = "names",
      title = "cd goes to a directory, by an absolute or a relative path",
      points = 4)
  @Order(1)
  void names() {
    check.require(
        "cd goes to the directory that the path names, from the root or from the current directory.",
        CdScripts.of().with(Furnishing.START).doing(StepKind.WALK, StepKind.CURRENT),
        SCRIPTS);
  }

  @Check(
      id = "dots-and-slashes",
      title = "., .., repeated slashes and slashes at the end; .. at the root stays there",
      points = 4)
  @Order(2)
  void dotsAndSlashes() {
    abilities.requireNames();
    check.require(
        "A . stays, a .. goes up and stays at the root, slashes are one however many there are.",
        CdScripts.of(DOTS, UP).with(Furnishing.START),
        SCRIPTS);
  }

  @Check(
      id = "typed-errors",
      title = "what is not there, what is no directory and the empty path are told apart",
      points = 4)
  @Order(3)
  void typedErrors() {
    abilities.requireNames();
    DirectCases.emptyPath();
    String rule =
        "The first thing in the way is the reason: NOT_FOUND if there is no such entry,"
            + " NOT_A_DIRECTORY if something else than a directory is to be searched or entered.";
    check.require(rule, CdScripts.of(FILES, MISSING), SCRIPTS);
    if (abilities.dots()) {
      check.require(rule, CdScripts.of(FILES, MISSING, DOTS), SCRIPTS);
    }
  }

  @Check(
      id = "home",
      title = "no argument, ~ and ~/... go home; anywhere else ~ is part of a name",
      points = 3)
  @Order(4)
  void home() {
    abilities.requireNames();
    check.require(
        "cd and cd(\"~\") go home, ~/ begins there, and a ~ anywhere else is part of a name.",
        CdScripts.of(TILDES)
            .with(Furnishing.HOME)
            .doing(StepKind.WALK, StepKind.TILDE, StepKind.NO_ARGUMENT),
        SCRIPTS);
  }

  @Check(id = "previous", title = "- swaps the current directory and the previous one", points = 3)
  @Order(5)
  void previous() {
    abilities.requireNames();
    check.require(
        "cd(\"-\") goes to the previous directory and answers its path; before the first move there"
            + " is none.",
        CdScripts.of().with(Furnishing.START).doing(StepKind.WALK, StepKind.BACK, StepKind.CURRENT),
        SCRIPTS);
  }

  @Check(
      id = "failure-changes-nothing",
      title = "after a refused cd the current and the previous directory are what they were",
      points = 3)
  @Order(6)
  void failureChangesNothing() {
    abilities.requireNames();
    StepKind[] looks =
        abilities.previous()
            ? new StepKind[] {StepKind.CURRENT, StepKind.BACK}
            : new StepKind[] {StepKind.CURRENT};
    check.require(
        "A refused cd changes neither the current directory nor the previous one.",
        CdScripts.of(MISSING).doing(StepKind.TRY, looks),
        SCRIPTS);
    DirectCases.failedReturn();
  }

  @Check(
      id = "links",
      title = "links are followed, at the end of a path and in its middle",
      points = 4)
  @Order(7)
  void links() {
    abilities.requireNames();
    check.require(
        "Each link in a path is followed where it stands, and the answer has no links in it.",
        CdScripts.of(LINKS),
        SCRIPTS);
  }

  @Check(
      id = "relative-links",
      title = "a relative target begins at the directory of its link",
      points = 3)
  @Order(8)
  void relativeLinks() {
    abilities.requireNames();
    check.require(
        "A link's relative target is walked from the directory in which the link stands.",
        CdScripts.of(RELATIVE_LINKS),
        SCRIPTS);
  }

  @Check(
      id = "up-after-link",
      title = ".. is the parent of the directory that the walk has really come to",
      points = 4)
  @Order(9)
  void upAfterLink() {
    abilities.requireNames();
    abilities.requireDots();
    DirectCases.upOutOfNothing();
    String rule =
        "Names are walked from left to right, .. as well: it goes to the parent of what a link led"
            + " to, and out of nothing but a directory that may be searched.";
    if (abilities.links()) {
      check.require(rule, CdScripts.of(LINKS, UP), SCRIPTS);
    }
    if (abilities.errors()) {
      check.require(rule, CdScripts.of(FILES, MISSING, UP), SCRIPTS);
    }
    if (abilities.permissions()) {
      check.require(rule, CdScripts.of(LOCKS, MISSING, UP), SCRIPTS);
    }
  }

  @Check(id = "winding-links", title = "targets may have .. and other links in them", points = 2)
  @Order(10)
  void windingLinks() {
    abilities.requireNames();
    abilities.requireDots();
    check.require(
        "A target is walked like any path, its .. and its own links included.",
        CdScripts.of(LINKS, WINDING_LINKS),
        SCRIPTS);
  }

  @Check(
      id = "broken-links",
      title = "links to nothing, to files and round in circles are refused",
      points = 3)
  @Order(11)
  void brokenLinks() {
    abilities.requireNames();
    DirectCases.circles();
    if (abilities.links() && abilities.errors()) {
      check.require(
          "A link to nothing is NOT_FOUND, one to a file NOT_A_DIRECTORY, one that leads back to"
              + " itself TOO_MANY_LINKS.",
          CdScripts.of(FILES, LINKS, BROKEN_LINKS, MISSING),
          SCRIPTS);
    }
  }

  @Check(
      id = "link-limit",
      title = "forty links are followed in one walk, the same one counting each time; no more",
      points = 2)
  @Order(12)
  void linkLimit() {
    abilities.requireNames();
    DirectCases.limit();
  }

  @Check(
      id = "permission",
      title = "a directory that may not be searched is neither passed nor entered",
      points = 3)
  @Order(13)
  void permission() {
    abilities.requireNames();
    check.require(
        "A directory must be searchable to look up a name in it and to be entered, not to be seen.",
        CdScripts.of(LOCKS, MISSING),
        SCRIPTS);
  }

  @Check(id = "shells-physical", title = "six real shells agree: cd -P", points = 2)
  @Order(14)
  void shellsPhysical() {
    new ShellCheck(Manner.PHYSICAL).run();
  }

  @Check(
      id = "changing-tree",
      title = "entries may vanish, between commands and in the midst of one",
      level = Level.L4,
      points = 5)
  @Order(15)
  void changingTree() {
    ChangeCheck.run();
  }

  @Check(
      id = "stored-names",
      title = "in a tree that ignores case, the answer has the names as they are stored",
      level = Level.L4,
      points = 5)
  @Order(16)
  void storedNames() {
    new StretchCheck(check).storedNames();
  }

  @Check(
      id = "one-file-system",
      title = "cdWithinFileSystem never leaves the file system",
      level = Level.L4,
      points = 5)
  @Order(17)
  void oneFileSystem() {
    new StretchCheck(check).oneFileSystem();
  }
}
