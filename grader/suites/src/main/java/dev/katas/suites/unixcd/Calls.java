package dev.katas.suites.unixcd;

import dev.katas.runner.model.Action;
import dev.katas.runner.model.Parameter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What scripts do: furnish the tree and the environment, and give commands. */
final class Calls {
  /** An absolute path of exactly these names. */
  static final Parameter ENTRY = Parameter.text("/a", "/b", "/c", "/d");

  /** What a link stands for. */
  static final Parameter TARGET = Parameter.text("/a", "a", ".");

  /** What is typed behind a command. */
  static final Parameter PATH = Parameter.text("/", "a", "/a", "b", "/b");

  /** A place of the search path, or a user's name. */
  static final Parameter NAME = Parameter.text("a", "b");

  static final Parameter NUMBER = Parameter.number();

  static final Action<Terminal> MKDIR =
      Action.command("mkdir", List.of(ENTRY), (t, a) -> t.tree().directory(text(a.text(0))));
  static final Action<Terminal> TOUCH =
      Action.command("touch", List.of(ENTRY), (t, a) -> t.tree().file(text(a.text(0))));
  static final Action<Terminal> LINK =
      Action.command(
          "link",
          List.of(ENTRY, TARGET),
          (t, a) -> t.tree().link(text(a.text(0)), text(a.text(1))));
  static final Action<Terminal> LOCK =
      Action.command("lock", List.of(ENTRY), (t, a) -> t.lock(text(a.text(0))));
  static final Action<Terminal> MOUNT =
      Action.command(
          "mount",
          List.of(ENTRY, NUMBER),
          (t, a) -> t.tree().mount(text(a.text(0)), (int) a.number(1)));
  static final Action<Terminal> IGNORE_CASE =
      Action.command("ignoreCase", List.of(), (t, a) -> t.ignoreCase());
  static final Action<Terminal> START =
      Action.command("start", List.of(ENTRY), (t, a) -> t.start(text(a.text(0))));
  static final Action<Terminal> HOME_IS =
      Action.command("home", List.of(ENTRY), (t, a) -> t.home(text(a.text(0))));
  static final Action<Terminal> SEARCH =
      Action.command("searchPlace", List.of(NAME), (t, a) -> t.searchPlace(text(a.text(0))));
  static final Action<Terminal> USER =
      Action.command(
          "user", List.of(NAME, ENTRY), (t, a) -> t.user(text(a.text(0)), text(a.text(1))));

  static final Action<Terminal> CD =
      Action.query("cd", List.of(PATH), (t, a) -> t.session().cd(text(a.text(0))));
  static final Action<Terminal> CD_HOME = Action.query("cd", List.of(), (t, a) -> t.session().cd());
  static final Action<Terminal> CD_LOGICAL =
      Action.query("cdLogical", List.of(PATH), (t, a) -> t.cdLogical(text(a.text(0))));
  static final Action<Terminal> CD_WITHIN =
      Action.query(
          "cdWithinFileSystem", List.of(PATH), (t, a) -> t.cdWithinFileSystem(text(a.text(0))));

  /** A command of which only the consequences are looked at. */
  static final Action<Terminal> TRY =
      Action.command("cd", List.of(PATH), (t, a) -> t.session().cd(text(a.text(0))));

  static final Action<Terminal> CURRENT =
      Action.query("current", List.of(), (t, a) -> t.session().current());
  static final Action<Terminal> HISTORY = Action.query("history", List.of(), (t, a) -> t.history());

  private Calls() {}

  private static String text(@Nullable String text) {
    return Objects.requireNonNull(text);
  }
}
