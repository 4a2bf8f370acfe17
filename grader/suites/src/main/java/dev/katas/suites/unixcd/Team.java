package dev.katas.suites.unixcd;

import dev.katas.contract.unixcd.CdResult;
import dev.katas.contract.unixcd.Environment;
import dev.katas.contract.unixcd.FileTree;
import dev.katas.contract.unixcd.HistorySession;
import dev.katas.contract.unixcd.Session;
import dev.katas.contract.unixcd.Shell;
import dev.katas.fixtures.tree.MemoryTree;
import dev.katas.runner.schedule.Operation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two sessions of one shell over one tree, opened by the first operation of a scenario. */
final class Team {
  /** Links that one walk may follow, and two together may not. */
  private static final int CHAIN = 22;

  private final Shell shell;
  private @Nullable Session one;
  private @Nullable Session two;

  Team(Shell shell) {
    this.shell = shell;
  }

  static Team ofModel() {
    return new Team(CdModel::new);
  }

  /** Opens both. The tree: /a/a/a, /b/b, links /x -> b, /a/y -> ../x/b, /chain of so many links. */
  static Operation<Team> open() {
    return Operation.command("open two sessions", team -> team.openBoth(tree()));
  }

  static Operation<Team> cd(String path) {
    return Operation.of("cd(\"%s\")".formatted(path), team -> team.first().cd(path));
  }

  static Operation<Team> cdOfTwo(String path) {
    return Operation.of("two.cd(\"%s\")".formatted(path), team -> team.second().cd(path));
  }

  static Operation<Team> current() {
    return Operation.of("current()", team -> team.first().current());
  }

  static Operation<Team> history() {
    return Operation.of("history()", team -> ((HistorySession) team.first()).history());
  }

  static Operation<Team> currentOfTwo() {
    return Operation.of("two.current()", team -> team.second().current());
  }

  /** A command of which it is only told whether it moved: the rest is not a matter of threads. */
  static Operation<Team> moves(String path) {
    return Operation.of(
        "cd(\"%s\") moves".formatted(path),
        team -> team.first().cd(path) instanceof CdResult.Moved);
  }

  private void openBoth(FileTree tree) {
    one = shell.open(tree, Environment.of("/", "/a"));
    two = shell.open(tree, Environment.of("/", "/b"));
  }

  private Session first() {
    return Objects.requireNonNull(one);
  }

  private Session second() {
    return Objects.requireNonNull(two);
  }

  private static MemoryTree tree() {
    MemoryTree tree = new MemoryTree();
    tree.directory("/chain0");
    for (int i = 1; i <= CHAIN; i++) {
      tree.link("/chain" + (i == CHAIN ? "" : i), "chain" + (i - 1));
    }
    tree.directory("/a/a/a");
    tree.directory("/b/b");
    tree.link("/x", "b");
    tree.link("/a/y", "../x/b");
    return tree;
  }
}
