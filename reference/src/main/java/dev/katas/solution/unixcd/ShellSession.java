package dev.katas.solution.unixcd;

import dev.katas.contract.unixcd.CdResult;
import dev.katas.contract.unixcd.CdResult.Moved;
import dev.katas.contract.unixcd.CdResult.Reason;
import dev.katas.contract.unixcd.CdResult.Refused;
import dev.katas.contract.unixcd.ChangingTreeSession;
import dev.katas.contract.unixcd.EntryVanished;
import dev.katas.contract.unixcd.Environment;
import dev.katas.contract.unixcd.FileTree;
import dev.katas.contract.unixcd.HistorySession;
import dev.katas.contract.unixcd.LogicalSession;
import dev.katas.contract.unixcd.OneFileSystemSession;
import dev.katas.contract.unixcd.StoredNameSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/**
 * A session. Its monitor is held for a whole {@code cd}: where a relative path leads depends on
 * where one stands, so reading the current directory, walking and writing it are one step.
 */
final class ShellSession
    implements LogicalSession,
        HistorySession,
        ChangingTreeSession,
        StoredNameSession,
        OneFileSystemSession {
  /** One of the manners of walking to an expanded path. */
  private interface Manner {
    String enter(String path) throws Refusal;
  }

  private final FileTree tree;
  private final Expansion expansion;
  private final Deque<String> history = new ArrayDeque<>();
  private String current;
  private String previous;

  ShellSession(FileTree tree, Environment environment) {
    this.tree = tree;
    this.expansion = new Expansion(environment);
    this.current = environment.start();
  }

  @Override
  public CdResult cd(String path) {
    return change(path, this::physically);
  }

  @Override
  public CdResult cd() {
    return cd("~");
  }

  @Override
  public CdResult cdLogical(String path) {
    return change(path, this::logically);
  }

  @Override
  public CdResult cdWithinFileSystem(String path) {
    return change(path, this::withinFileSystem);
  }

  @Override
  public synchronized String current() {
    return current;
  }

  @Override
  public synchronized List<String> history() {
    return List.copyOf(history);
  }

  private synchronized CdResult change(String path, Manner manner) {
    try {
      String arrived = firstOf(expansion.candidates(destination(path)), manner);
      previous = current;
      current = arrived;
      remember(arrived);
      return new Moved(arrived);
    } catch (Refusal refusal) {
      return new Refused(refusal.reason());
    }
  }

  private String destination(String path) throws Refusal {
    if (path.isEmpty()) {
      throw new Refusal(Reason.EMPTY_PATH);
    }
    if (!path.equals("-")) {
      return expansion.withoutTilde(path);
    }
    if (previous == null) {
      throw new Refusal(Reason.NO_PREVIOUS);
    }
    return previous;
  }

  private static String firstOf(List<String> candidates, Manner manner) throws Refusal {
    int last = candidates.size() - 1;
    for (String candidate : candidates.subList(0, last)) {
      try {
        return attempt(candidate, manner);
      } catch (Refusal refusal) {
        // Not here: the next place of the search path is asked.
      }
    }
    return attempt(candidates.get(last), manner);
  }

  private static String attempt(String path, Manner manner) throws Refusal {
    try {
      return manner.enter(path);
    } catch (EntryVanished vanished) {
      throw new Refusal(Reason.NOT_FOUND);
    }
  }

  private String physically(String path) throws Refusal {
    return Walk.freely(tree).enter(here(path), path).path();
  }

  private String withinFileSystem(String path) throws Refusal {
    Place here = Walk.freely(tree).go(null, current);
    OptionalInt allowed = OptionalInt.of(here.node().fileSystem());
    return new Walk(tree, 0, allowed).enter(here, path).path();
  }

  private String logically(String path) throws Refusal {
    String whole = Paths.isAbsolute(path) ? path : Paths.join(current, path);
    return new LogicalWalk(tree).enter(whole);
  }

  /** Returns where a relative path begins; an absolute one needs no such place. */
  private Place here(String path) throws Refusal {
    return Paths.isAbsolute(path) ? null : Walk.freely(tree).go(null, current);
  }

  private void remember(String directory) {
    history.addLast(directory);
    if (history.size() > MOST_REMEMBERED) {
      history.removeFirst();
    }
  }
}
