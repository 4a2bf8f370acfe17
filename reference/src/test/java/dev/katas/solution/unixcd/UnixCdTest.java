package dev.katas.solution.unixcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.katas.contract.unixcd.CdResult.Moved;
import dev.katas.contract.unixcd.CdResult.Reason;
import dev.katas.contract.unixcd.CdResult.Refused;
import dev.katas.contract.unixcd.Environment;
import dev.katas.contract.unixcd.OneFileSystemSession;
import dev.katas.fixtures.tree.MemoryTree;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnixCdTest {
  private final MemoryTree tree = new MemoryTree();

  @Test
  void cd_pathOfTenThousandNames_takesBoundedTime() {
    String path = "/d".repeat(10_000);
    tree.directory(path);
    tree.link("/deep", path);
    tree.searchable("/d".repeat(9_000), false);
    ShellSession session = open("/");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertEquals(new Refused(Reason.NO_PERMISSION), session.cd(path));
          assertEquals(new Refused(Reason.NO_PERMISSION), session.cdLogical("/deep"));
          tree.searchable("/d".repeat(9_000), true);
          assertEquals(new Moved(path), session.cd("/deep"));
          assertEquals(new Moved("/"), session.cd("../".repeat(10_000)));
          assertEquals(new Moved(path), session.cdLogical(path + "/../d".repeat(10_000)));
        });
  }

  @Test
  void cd_amongHundredThousandLinks_followsForty() {
    tree.directory("/l0");
    for (int i = 1; i <= 100_000; i++) {
      tree.link("/l" + i, "l" + (i - 1));
    }
    ShellSession session = open("/");
    assertEquals(new Moved("/l0"), session.cd("l40"));
    assertEquals(new Refused(Reason.TOO_MANY_LINKS), session.cd("/l41"));
    assertEquals(new Refused(Reason.TOO_MANY_LINKS), session.cd("/l100000"));
  }

  @Test
  void cd_ladderOfLinks_endsAtTheLimit() {
    tree.directory("/r0");
    for (int i = 1; i <= 60; i++) {
      tree.link("/r" + i, "r" + (i - 1) + "/../r" + (i - 1));
    }
    ShellSession session = open("/");
    assertEquals(new Moved("/r0"), session.cd("r5")); // 1 + 2 + 4 + 8 + 16 links
    assertEquals(new Refused(Reason.TOO_MANY_LINKS), session.cd("/r6"));
    assertEquals(new Refused(Reason.TOO_MANY_LINKS), session.cd("/r60"));
  }

  @Test
  void cd_oddNames_areNames() {
    for (String name : List.of("...", " ", "a\nb", "\u00fc", "-", "~", "x".repeat(100_000))) {
      tree.directory("/" + name + "/" + name);
      ShellSession session = open("/" + name);
      assertEquals(new Moved("/" + name + "/" + name), session.cd("./" + name));
      assertEquals(new Moved("/" + name), session.cd(".."));
    }
  }

  @Test
  void cd_ofNull_throwsAndChangesNothing() {
    tree.directory("/a");
    ShellSession session = open("/a");
    assertThrows(NullPointerException.class, () -> session.cd(null));
    assertThrows(NullPointerException.class, () -> session.cdLogical(null));
    assertEquals("/a", session.current());
    assertEquals(List.of(), session.history());
  }

  @Test
  void cd_searchPath_takesFirstPlaceThatCanBeEntered() {
    tree.directory("/one/x");
    tree.directory("/two/x");
    tree.directory("/y");
    tree.searchable("/one/x", false);
    ShellSession session =
        (ShellSession)
            new UnixCd().open(tree, new Environment("/", "/", List.of("/one", "/two"), Map.of()));
    assertEquals(new Moved("/two/x"), session.cd("x"));
    assertEquals(new Moved("/y"), session.cd("../../y"));
    assertEquals(new Refused(Reason.NOT_FOUND), session.cd("./x"));
  }

  @Test
  void cdWithinFileSystem_overABridge_isRefused() {
    tree.directory("/a/mnt/b");
    tree.link("/a/back", "mnt/../mnt");
    tree.mount("/a/mnt", 7);
    OneFileSystemSession session = open("/a");
    assertEquals(new Refused(Reason.OTHER_FILE_SYSTEM), session.cdWithinFileSystem("mnt/.."));
    assertEquals(new Refused(Reason.OTHER_FILE_SYSTEM), session.cdWithinFileSystem("back"));
    assertEquals(new Moved("/a/mnt/b"), session.cd("mnt/b"));
    assertEquals(new Moved("/a/mnt"), session.cdWithinFileSystem(".."));
    assertEquals(new Refused(Reason.OTHER_FILE_SYSTEM), session.cdWithinFileSystem("/a/mnt/b"));
  }

  private ShellSession open(String start) {
    return (ShellSession) new UnixCd().open(tree, Environment.of(start, "/"));
  }
}
