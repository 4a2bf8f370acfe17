package dev.katas.suites.unixcd;

import dev.katas.contract.unixcd.CdResult;
import dev.katas.contract.unixcd.Environment;
import dev.katas.contract.unixcd.LogicalSession;
import dev.katas.contract.unixcd.Session;
import dev.katas.contract.unixcd.Shell;
import dev.katas.fixtures.tree.MemoryTree;
import dev.katas.runner.suite.Subject;

/** A tree of a certain size with a session in it, whose commands are counted. */
final class Desk {
  private static final String HOME = "/home";

  private final MemoryTree tree = new MemoryTree();
  private final Session session;

  private Desk() {
    tree.directory(HOME);
    session = Subject.create(Shell.class).open(tree, Environment.of("/", HOME));
  }

  /** A desk of a small tree. */
  static Desk small() {
    Desk desk = new Desk();
    desk.tree.directory(HOME + "/docs/old");
    return desk;
  }

  /** A tree that is n directories deep, with links whose targets have n names. */
  static Desk deep(int n) {
    Desk desk = small();
    desk.tree.directory(down(n));
    desk.tree.link("/way", down(n).substring(1));
    desk.tree.link("/windings", HOME + "/docs/..".repeat(n));
    return desk;
  }

  /**
   * Links of which each stands for the one before, twice: {@code r3 -> r2/../r2}. Written out, the
   * target of the last is n names long.
   */
  static Desk ladder(int n) {
    Desk desk = small();
    desk.tree.directory("/r0");
    for (int rung = 1; rung <= rungs(n); rung++) {
      String below = "r" + (rung - 1);
      desk.tree.link("/r" + rung, below + "/../" + below);
    }
    return desk;
  }

  /** How many rungs it takes until the last one's target is n names long. */
  static int rungs(int n) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(n);
  }

  static String down(int n) {
    return "/" + "n/".repeat(Math.max(0, n - 1)) + "n";
  }

  Session session() {
    return session;
  }

  LogicalSession logical() {
    return (LogicalSession) session;
  }

  boolean isLogical() {
    return session instanceof LogicalSession;
  }

  /** Tells whether the session does what its work is measured for. */
  boolean works() {
    CdResult there = session.cd("/home/docs/old");
    CdResult back = session.cd("../..");
    return there.equals(new CdResult.Moved("/home/docs/old"))
        && back.equals(new CdResult.Moved(HOME));
  }
}
