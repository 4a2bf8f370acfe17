package dev.katas.solution.unixcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.contract.unixcd.CdResult;
import dev.katas.contract.unixcd.CdResult.Moved;
import dev.katas.contract.unixcd.CdResult.Refused;
import dev.katas.contract.unixcd.FileTree;
import dev.katas.contract.unixcd.LogicalSession;
import dev.katas.fixtures.tree.shells.Manner;
import dev.katas.fixtures.tree.shells.ShellCase;
import dev.katas.fixtures.tree.shells.ShellCases;
import dev.katas.fixtures.tree.shells.ShellStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference answers as real shells did. */
class ShellAnswersTest {
  /** Making a tree on disk takes its time: every so many of the cases are enough there. */
  private static final int SHARE_ON_DISK = 5;

  private final List<ShellCase> cases = ShellCases.read();

  @Test
  void cases_stored_askBothMannersAndHaveEveryKindOfAnswer() {
    for (Manner manner : Manner.values()) {
      List<ShellStep> steps =
          cases.stream()
              .filter(each -> each.manner() == manner)
              .flatMap(each -> each.steps().stream())
              .toList();
      assertTrue(steps.size() > 900, manner + ": " + steps.size());
      for (CdResult.Reason reason :
          List.of(
              CdResult.Reason.NOT_FOUND,
              CdResult.Reason.NOT_A_DIRECTORY,
              CdResult.Reason.NO_PERMISSION)) {
        assertTrue(steps.stream().anyMatch(step -> step.reason() == reason), manner + " " + reason);
      }
    }
    assertTrue(
        cases.stream()
            .flatMap(each -> each.steps().stream())
            .anyMatch(step -> step.reason() == CdResult.Reason.TOO_MANY_LINKS));
  }

  @Test
  void cd_onTreeInMemory_answersAsShells() {
    for (ShellCase each : cases) {
      assertAgrees(each, each.plan().inMemory());
    }
  }

  @Test
  void cd_onRealDirectory_answersAsShells(@TempDir Path folder) throws IOException {
    for (int i = 0; i < cases.size(); i += SHARE_ON_DISK) {
      ShellCase each = cases.get(i);
      Path root = Files.createDirectory(folder.resolve("case" + i));
      try {
        assertAgrees(each, each.plan().on(root));
      } finally {
        each.plan().unlock(root);
      }
    }
  }

  private static void assertAgrees(ShellCase one, FileTree tree) {
    LogicalSession session = (LogicalSession) new UnixCd().open(tree, one.environment());
    for (ShellStep step : one.steps()) {
      CdResult result =
          one.manner() == Manner.PHYSICAL
              ? session.cd(step.path())
              : session.cdLogical(step.path());
      String where = one.name() + " " + one.manner() + " cd " + step.path();
      if (step.moved()) {
        assertEquals(new Moved(step.directory()), result, where);
      } else if (step.reason() != null) {
        assertEquals(new Refused(step.reason()), result, where);
      } else {
        assertTrue(result instanceof Refused, where + ": " + result);
      }
    }
  }
}
