package dev.katas.suites.unixcd;

import static dev.katas.fixtures.tree.random.Ingredient.BROKEN_LINKS;
import static dev.katas.fixtures.tree.random.Ingredient.DOTS;
import static dev.katas.fixtures.tree.random.Ingredient.FILES;
import static dev.katas.fixtures.tree.random.Ingredient.LINKS;
import static dev.katas.fixtures.tree.random.Ingredient.LOCKS;
import static dev.katas.fixtures.tree.random.Ingredient.MISSING;
import static dev.katas.fixtures.tree.random.Ingredient.ODD_NAMES;
import static dev.katas.fixtures.tree.random.Ingredient.RELATIVE_LINKS;
import static dev.katas.fixtures.tree.random.Ingredient.UP;
import static dev.katas.fixtures.tree.random.Ingredient.WINDING_LINKS;

import dev.katas.contract.unixcd.HistorySession;
import dev.katas.contract.unixcd.LogicalSession;
import dev.katas.fixtures.tree.shells.Manner;
import dev.katas.runner.model.ModelCheck;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.suite.Check;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/** The correctness checks of q05, level 2: the logical manner, and what else a shell's cd does. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class UnixCdLevelTwo {
  private static final int SCRIPTS = UnixCdCorrectness.SCRIPTS;

  private final ModelCheck<Terminal> check =
      new ModelCheck<>("shell", Terminal::ofSubject, Terminal::ofModel);
  private final Abilities abilities = new Abilities(check);

  @Check(
      id = "logical",
      title = "the logical manner: .. takes back a name, links stay in the path",
      level = Level.L2,
      points = 5)
  @Order(1)
  void logical() {
    abilities.requireOffered(LogicalSession.class);
    String rule =
        "In the logical manner a .. goes together with the name before it, which must lead to a"
            + " directory, and the links in the path stay.";
    check.require(
        rule,
        CdScripts.of(LINKS, RELATIVE_LINKS, UP, DOTS)
            .doing(StepKind.LOGICAL, withBack(StepKind.CURRENT, StepKind.LOGICAL_BACK)),
        SCRIPTS);
    if (abilities.errors()
        && abilities.permissions()
        && abilities.dotsAfterLinks()
        && abilities.dotsAfterErrors()) {
      check.require(
          rule,
          CdScripts.of(LINKS, WINDING_LINKS, FILES, BROKEN_LINKS, LOCKS, UP, DOTS, MISSING)
              .doing(
                  StepKind.LOGICAL, withBack(StepKind.WALK, StepKind.BACK, StepKind.LOGICAL_BACK)),
          SCRIPTS);
      DirectCases.logicalLimit();
    }
    if (abilities.previous() && abilities.links()) {
      DirectCases.logicalReturn();
    }
  }

  /** The way back is asked for only where plain names show that it is kept at all. */
  private StepKind[] withBack(StepKind other, StepKind... ways) {
    return abilities.previous()
        ? Stream.concat(Stream.of(other), Stream.of(ways)).toArray(StepKind[]::new)
        : new StepKind[] {other};
  }

  @Check(
      id = "search-path",
      title = "a relative path is looked for in the places of the search path first",
      level = Level.L2,
      points = 3)
  @Order(2)
  void searchPath() {
    abilities.requireNames();
    String rule =
        "The first place of the search path that has such a directory, which can be entered, is"
            + " taken; paths that begin with /, or whose first name is . or .., are not looked for;"
            + " the current directory comes last.";
    check.require(rule, CdScripts.of().with(Furnishing.SEARCH_PATH), SCRIPTS);
    if (abilities.dots() && abilities.links()) {
      check.require(
          rule, CdScripts.of(LINKS, UP).with(Furnishing.SEARCH_PATH, Furnishing.START), SCRIPTS);
    }
    if (abilities.errors()) {
      check.require(rule, CdScripts.of(FILES, MISSING).with(Furnishing.SEARCH_PATH), SCRIPTS);
    }
    if (abilities.errors() && abilities.permissions()) {
      check.require(rule, CdScripts.of(LOCKS, MISSING).with(Furnishing.SEARCH_PATH), SCRIPTS);
    }
    DirectCases.searchedDots();
  }

  @Check(
      id = "users",
      title = "~name is that user's home, and a name like others if there is no such user",
      level = Level.L2,
      points = 1)
  @Order(3)
  void users() {
    abilities.requireNames();
    check.require(
        "~name goes to that user's home; where nobody is called so, the path is as it is written.",
        CdScripts.of().with(Furnishing.USERS).doing(StepKind.USER),
        SCRIPTS);
    DirectCases.unknownUser();
  }

  @Check(
      id = "history",
      title = "the latest hundred directories that were moved to",
      level = Level.L2,
      points = 2)
  @Order(4)
  void history() {
    abilities.requireOffered(HistorySession.class);
    abilities.requireNames();
    check.require(
        "history tells the directories that were moved to, the latest last.",
        CdScripts.of().doing(StepKind.WALK, StepKind.HISTORY),
        SCRIPTS);
    DirectCases.history();
  }

  @Check(
      id = "odd-names",
      title = "blanks, line feeds, dashes, dots and other letters are parts of names",
      level = Level.L2,
      points = 2)
  @Order(5)
  void oddNames() {
    abilities.requireNames();
    check.require(
        "A name is any text without a slash; only . and .. mean something else.",
        CdScripts.of(ODD_NAMES).doing(StepKind.TRY, StepKind.CURRENT, StepKind.WALK),
        SCRIPTS);
    DirectCases.dashes();
  }

  @Check(
      id = "size",
      title = "paths of ten thousand names, a hundred thousand links, very long names",
      level = Level.L2,
      points = 2)
  @Order(6)
  void size() {
    abilities.requireNames();
    SizeCheck.run();
  }

  @Check(
      id = "shells-logical",
      title = "three real shells agree: cd -L",
      level = Level.L2,
      points = 1)
  @Order(7)
  void shellsLogical() {
    abilities.requireOffered(LogicalSession.class);
    new ShellCheck(Manner.LOGICAL).run();
  }
}
