package dev.katas.solution.unixcd;

import dev.katas.contract.NotSolvedYet;
import dev.katas.contract.unixcd.CdResult;
import dev.katas.contract.unixcd.Environment;
import dev.katas.contract.unixcd.FileTree;
import dev.katas.contract.unixcd.HistorySession;
import dev.katas.contract.unixcd.LogicalSession;
import java.util.List;

/** One session: where it is, where it was, and the command that changes it. */
class ShellSession implements LogicalSession, HistorySession {

  ShellSession(FileTree tree, Environment environment) {
    // What does a session have to remember between two commands?
  }

  @Override
  public CdResult cd(String path) {
    // Names from left to right. What does a link put in place of its name, and where does it begin?
    throw new NotSolvedYet();
  }

  @Override
  public CdResult cd() {
    throw new NotSolvedYet();
  }

  @Override
  public String current() {
    throw new NotSolvedYet();
  }

  // Level 2. Want to begin with level 1 alone? Implement Session and leave the next two out.
  @Override
  public CdResult cdLogical(String path) {
    throw new NotSolvedYet();
  }

  @Override
  public List<String> history() {
    throw new NotSolvedYet();
  }
}
