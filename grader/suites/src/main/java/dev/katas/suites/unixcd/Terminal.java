package dev.katas.suites.unixcd;

import dev.katas.contract.unixcd.CdResult;
import dev.katas.contract.unixcd.Environment;
import dev.katas.contract.unixcd.FileTree;
import dev.katas.contract.unixcd.HistorySession;
import dev.katas.contract.unixcd.LogicalSession;
import dev.katas.contract.unixcd.OneFileSystemSession;
import dev.katas.contract.unixcd.Session;
import dev.katas.contract.unixcd.Shell;
import dev.katas.fixtures.tree.MemoryTree;
import dev.katas.runner.suite.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What scripts talk to: a tree and an environment to be furnished, and a session that is opened
 * with them at the first command.
 */
final class Terminal {
  private final BiFunction<FileTree, Environment, Session> opener;
  private final List<String> searchPath = new ArrayList<>();
  private final Map<String, String> users = new HashMap<>();
  private MemoryTree tree = new MemoryTree();
  private String start = "/";
  private String home = "/";
  private @Nullable Session session;

  private Terminal(BiFunction<FileTree, Environment, Session> opener) {
    this.opener = opener;
  }

  /** A terminal with the submission's shell. */
  static Terminal ofSubject() {
    Shell shell = Subject.create(Shell.class);
    return new Terminal(shell::open);
  }

  /** A terminal with a session that is open already. */
  static Terminal of(Session session) {
    return new Terminal((tree, environment) -> session);
  }

  static Terminal ofModel() {
    return new Terminal(CdModel::new);
  }

  /** Returns another one with the same tree and environment, whose session begins where this is. */
  Terminal sibling() {
    Terminal sibling = new Terminal(opener);
    sibling.tree = tree;
    sibling.start = session().current();
    sibling.home = home;
    sibling.searchPath.addAll(searchPath);
    sibling.users.putAll(users);
    return sibling;
  }

  void ignoreCase() {
    tree = MemoryTree.ignoringCase();
  }

  MemoryTree tree() {
    return tree;
  }

  /** Begins in a directory, which is made if need be. */
  void start(String path) {
    tree.directory(path);
    start = path;
  }

  void home(String path) {
    home = path;
  }

  void searchPlace(String place) {
    searchPath.add(place);
  }

  void user(String name, String directory) {
    users.put(name, directory);
  }

  /** Forbids a directory to be searched, unless the session begins there or below. */
  void lock(String path) {
    if (!(start + "/").startsWith(path + "/")) {
      tree.searchable(path, false);
    }
  }

  Session session() {
    Session open = session;
    if (open == null) {
      open = opener.apply(tree, new Environment(start, home, searchPath, users));
      session = open;
    }
    return open;
  }

  CdResult cdLogical(String path) {
    return as(LogicalSession.class).cdLogical(path);
  }

  List<String> history() {
    return as(HistorySession.class).history();
  }

  CdResult cdWithinFileSystem(String path) {
    return as(OneFileSystemSession.class).cdWithinFileSystem(path);
  }

  boolean offers(Class<? extends Session> contract) {
    return contract.isInstance(session());
  }

  private <T> T as(Class<T> contract) {
    return contract.cast(session());
  }
}
