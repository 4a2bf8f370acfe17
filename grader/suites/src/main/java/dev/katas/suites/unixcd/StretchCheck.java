package dev.katas.suites.unixcd;

import static dev.katas.fixtures.tree.random.Ingredient.DOTS;
import static dev.katas.fixtures.tree.random.Ingredient.LINKS;
import static dev.katas.fixtures.tree.random.Ingredient.RELATIVE_LINKS;
import static dev.katas.fixtures.tree.random.Ingredient.UP;

import dev.katas.contract.unixcd.OneFileSystemSession;
import dev.katas.contract.unixcd.Session;
import dev.katas.contract.unixcd.StoredNameSession;
import dev.katas.runner.model.ModelCheck;
import dev.katas.runner.suite.NotAttempted;

/** Level 4: what generated scripts can judge. */
final class StretchCheck {
  private final ModelCheck<Terminal> check;

  StretchCheck(ModelCheck<Terminal> check) {
    this.check = check;
  }

  static void requireAttempted(Class<? extends Session> contract) {
    if (!Terminal.ofSubject().offers(contract)) {
      throw new NotAttempted(
          "Level 4: the session does not implement " + contract.getSimpleName() + ".");
    }
  }

  void storedNames() {
    requireAttempted(StoredNameSession.class);
    check.require(
        "In a tree that ignores case, cd answers with the names as they are stored.",
        CdScripts.of(LINKS, RELATIVE_LINKS, UP, DOTS)
            .with(Furnishing.ANY_CASE)
            .doing(StepKind.WALK, StepKind.CURRENT, StepKind.BACK),
        UnixCdCorrectness.SCRIPTS);
  }

  void oneFileSystem() {
    requireAttempted(OneFileSystemSession.class);
    check.require(
        "cdWithinFileSystem refuses to step on another file system: OTHER_FILE_SYSTEM.",
        CdScripts.of(LINKS, RELATIVE_LINKS, UP, DOTS)
            .with(Furnishing.MOUNTS)
            .doing(StepKind.WITHIN, StepKind.WALK, StepKind.BACK),
        UnixCdCorrectness.SCRIPTS);
  }
}
