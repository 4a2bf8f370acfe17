package dev.katas.solution.unixcd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.katas.contract.unixcd.CdResult;
import dev.katas.contract.unixcd.CdResult.Moved;
import dev.katas.contract.unixcd.CdResult.Reason;
import dev.katas.contract.unixcd.CdResult.Refused;
import dev.katas.contract.unixcd.Environment;
import dev.katas.contract.unixcd.FileTree;
import dev.katas.contract.unixcd.LogicalSession;
import dev.katas.contract.unixcd.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What cd is asked to do, by example. These tests are yours: change them, add to them. The grade
 * comes from others, which ask the same things of the contract with trees of their own.
 */
class UnixCdTest {
  private final FileTree tree =
      Trees.of(
          "/srv/app/v1/",
          "/srv/app/v2/logs/",
          "/srv/app/current -> v2",
          "/srv/app/readme",
          "/home/ann/docs/",
          "/home/ann/latest -> /srv/app/current",
          "/private/ x",
          "/round -> /about",
          "/about -> round");
  private final Session session = new UnixCd().open(tree, Environment.of("/srv", "/home/ann"));

  @Test
  @DisplayName("L1: a path leads from the root or from the current directory")
  void cd_toPath_movesThere() {
    moved("/srv/app/v1", session.cd("app/v1"));
    moved("/home/ann", session.cd("/home/ann"));
    assertEquals("/home/ann", session.current());
  }

  @Test
  @DisplayName("L1: dots and slashes; the root is its own parent")
  void cd_withDotsAndSlashes_walksThem() {
    moved("/srv/app/v2", session.cd("./app//v1/../v2/"));
    moved("/", session.cd("../../../../../.."));
  }

  @Test
  @DisplayName("L1: home")
  void cd_withoutArgumentOrWithTilde_goesHome() {
    moved("/home/ann", session.cd());
    moved("/home/ann/docs", session.cd("~/docs"));
    moved("/home/ann", session.cd("~"));
  }

  @Test
  @DisplayName("L1: there and back again")
  void cd_withDash_swapsCurrentAndPrevious() {
    refused(Reason.NO_PREVIOUS, session.cd("-"));
    moved("/srv/app", session.cd("app"));
    moved("/srv", session.cd("-"));
    moved("/srv/app", session.cd("-"));
  }

  @Test
  @DisplayName("L1: links, at the end of a path and in its middle")
  void cd_throughLinks_followsThem() {
    moved("/srv/app/v2", session.cd("app/current"));
    moved("/srv/app/v2/logs", session.cd("/home/ann/latest/logs"));
  }

  @Test
  @DisplayName("L1: up from where a link has led")
  void cd_upAfterLink_goesToParentOfTarget() {
    moved("/srv/app", session.cd("/home/ann/latest/.."));
  }

  @Test
  @DisplayName("L1: what is wrong is told by its kind, and changes nothing")
  void cd_toWhatIsNoDirectory_isRefused() {
    refused(Reason.NOT_FOUND, session.cd("nope"));
    refused(Reason.NOT_FOUND, session.cd("nope/.."));
    refused(Reason.NOT_A_DIRECTORY, session.cd("app/readme"));
    refused(Reason.TOO_MANY_LINKS, session.cd("/round"));
    refused(Reason.NO_PERMISSION, session.cd("/private"));
    refused(Reason.EMPTY_PATH, session.cd(""));
    assertEquals("/srv", session.current());
  }

  @Test
  @DisplayName("L2: the logical manner keeps links in the path, and takes names back")
  void cdLogical_upAfterLink_goesBack() {
    LogicalSession logical = assertInstanceOf(LogicalSession.class, session);
    moved("/home/ann/latest", logical.cdLogical("~/latest"));
    moved("/home/ann", logical.cdLogical(".."));
    moved("/home/ann/latest/logs", logical.cdLogical("latest/logs"));
    moved("/srv/app/v2", logical.cd(".."));
  }

  private static void moved(String directory, CdResult result) {
    assertEquals(new Moved(directory), result);
  }

  private static void refused(Reason reason, CdResult result) {
    assertEquals(new Refused(reason), result);
  }
}
