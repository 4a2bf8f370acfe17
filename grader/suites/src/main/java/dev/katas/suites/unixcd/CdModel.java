package dev.katas.suites.unixcd;

import dev.katas.contract.unixcd.CdResult;
import dev.katas.contract.unixcd.CdResult.Moved;
import dev.katas.contract.unixcd.CdResult.Reason;
import dev.katas.contract.unixcd.CdResult.Refused;
import dev.katas.contract.unixcd.Environment;
import dev.katas.contract.unixcd.FileTree;
import dev.katas.contract.unixcd.HistorySession;
import dev.katas.contract.unixcd.LogicalSession;
import dev.katas.contract.unixcd.Node;
import dev.katas.contract.unixcd.OneFileSystemSession;
import dev.katas.fixtures.tree.PlainWalk;
import dev.katas.fixtures.tree.PlainWalk.End;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The contract, word for word and as simply as can be. */
final class CdModel implements LogicalSession, HistorySession, OneFileSystemSession {
  private final FileTree tree;
  private final Environment environment;
  private final List<String> moves = new ArrayList<>();
  private String current;
  private @Nullable String previous;

  CdModel(FileTree tree, Environment environment) {
    this.tree = tree;
    this.environment = environment;
    this.current = environment.start();
  }

  @Override
  public CdResult cd(String path) {
    return change(path, this::physical);
  }

  @Override
  public CdResult cd() {
    return cd("~");
  }

  @Override
  public CdResult cdLogical(String path) {
    return change(path, this::logical);
  }

  @Override
  public CdResult cdWithinFileSystem(String path) {
    Node here = PlainWalk.find(tree, here()).orElseThrow();
    OptionalInt only = OptionalInt.of(here.fileSystem());
    return change(path, each -> PlainWalk.enter(tree, here(), each, only));
  }

  @Override
  public String current() {
    return current;
  }

  @Override
  public List<String> history() {
    return List.copyOf(moves.subList(Math.max(0, moves.size() - MOST_REMEMBERED), moves.size()));
  }

  private CdResult change(String path, Function<String, End> walk) {
    Objects.requireNonNull(path);
    if (path.isEmpty()) {
      return new Refused(Reason.EMPTY_PATH);
    }
    if (path.equals("-") && previous == null) {
      return new Refused(Reason.NO_PREVIOUS);
    }
    String asked = path.equals("-") ? Objects.requireNonNull(previous) : expand(path);
    End end = walk.apply(asked);
    if (isSearched(asked)) {
      for (String place : environment.searchPath()) {
        End there = walk.apply(place.isEmpty() ? asked : place + "/" + asked);
        if (there.reason() == null) {
          end = there;
          break;
        }
      }
    }
    Reason reason = end.reason();
    return reason == null ? move(end.path()) : new Refused(reason);
  }

  private CdResult move(String directory) {
    previous = current;
    current = directory;
    moves.add(directory);
    return new Moved(directory);
  }

  private String expand(String path) {
    String first = path.split("/", 2)[0];
    if (first.equals("~")) {
      return environment.home() + path.substring(1);
    }
    String user = first.startsWith("~") ? first.substring(1) : "";
    String home = environment.users().get(user);
    return home == null ? path : home + path.substring(first.length());
  }

  private static boolean isSearched(String path) {
    String first = path.split("/", 2)[0];
    return !first.isEmpty() && !first.equals(".") && !first.equals("..");
  }

  private End physical(String path) {
    return PlainWalk.enter(tree, here(), path, OptionalInt.empty());
  }

  private End logical(String path) {
    List<String> left = new ArrayList<>();
    for (String name : PlainWalk.names(path.startsWith("/") ? path : current + "/" + path)) {
      if (name.equals("..")) {
        End end = walk(left);
        if (end.reason() != null) {
          return end;
        }
        if (PlainWalk.find(tree, end.names()).orElseThrow().type() != Node.Type.DIRECTORY) {
          return new End(left, Reason.NOT_A_DIRECTORY);
        }
        if (!left.isEmpty()) {
          left.remove(left.size() - 1);
        }
      } else if (!name.equals(".")) {
        left.add(name);
      }
    }
    String rest = new End(left, null).path();
    return new End(left, PlainWalk.enter(tree, List.of(), rest, OptionalInt.empty()).reason());
  }

  /** The names of the current directory without links. */
  private List<String> here() {
    return walk(PlainWalk.names(current)).names();
  }

  private End walk(List<String> names) {
    return PlainWalk.walk(tree, List.of(), new End(names, null).path(), OptionalInt.empty());
  }
}
