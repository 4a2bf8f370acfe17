package dev.katas.suites.unixcd;

import static dev.katas.suites.unixcd.Calls.CD;
import static dev.katas.suites.unixcd.Calls.CD_LOGICAL;
import static dev.katas.suites.unixcd.Calls.CURRENT;
import static dev.katas.suites.unixcd.Calls.HISTORY;
import static dev.katas.suites.unixcd.Calls.LINK;
import static dev.katas.suites.unixcd.Calls.MKDIR;
import static dev.katas.suites.unixcd.Calls.SEARCH;
import static dev.katas.suites.unixcd.Calls.TRY;
import static dev.katas.suites.unixcd.Calls.USER;

import dev.katas.contract.unixcd.HistorySession;
import dev.katas.contract.unixcd.Session;
import dev.katas.contract.unixcd.Shell;
import dev.katas.runner.model.Answers;
import dev.katas.runner.model.Expect;
import java.util.List;
import java.util.Objects;

/** Cases that random scripts meet too seldom. */
final class DirectCases {
  private static final int MOST = Shell.MOST_LINKS;

  private DirectCases() {}

  static void emptyPath() {
    new Script("An empty path is refused: EMPTY_PATH.").then(CD.with(""), CURRENT.with());
  }

  /** A refusal on the way back, too, changes nothing. */
  static void failedReturn() {
    new Script("A refused cd(\"-\") changes nothing.")
        .then(TRY.with("-"), CURRENT.with(), MKDIR.with("/a"), TRY.with("nope"), CURRENT.with());
  }

  /** Dots at the beginning of a name do not make it one of the two that are not looked for. */
  static void searchedDots() {
    new Script("A first name that only begins with dots is looked for in the search path.")
        .then(MKDIR.with("/p/.a"), MKDIR.with("/p/..b/c"), MKDIR.with("/p/..."), SEARCH.with("/p"))
        .then(CD.with(".a"), CD.with("/"), CD.with("..b/c"), CD.with("/"), CD.with("..."));
  }

  static void circles() {
    Script script = new Script("Links that lead round in circles are refused: TOO_MANY_LINKS.");
    script
        .then(LINK.with("/a", "a"), CD.with("a"), CD.with("a/b"))
        .then(LINK.with("/b", "/c"), LINK.with("/c", "b"), CD.with("/b"), CD.with("c/."))
        .then(LINK.with("/d", "/d/x"), CD.with("d"), CURRENT.with());
  }

  /** Whatever the reason that is given: nothing was there to go up from. */
  static void upOutOfNothing() {
    new Script(
            "A .. goes up from where the walk has come to: from a name that is not there, nowhere.")
        .then(MKDIR.with("/a/b"), TRY.with("/a"), TRY.with("nope/../b"), CURRENT.with())
        .then(TRY.with("b/nope/../.."), CURRENT.with());
  }

  /** As many links as are allowed and one more: in a chain, and the same one again and again. */
  static void limit() {
    Script chain = new Script("%d links may be followed in one walk, and no more.".formatted(MOST));
    chain.then(MKDIR.with("/l0"));
    for (int i = 1; i <= MOST + 1; i++) {
      chain.then(LINK.with("/l" + i, "l" + (i - 1)));
    }
    chain
        .then(CD.with("/l" + (MOST - 1)), CD.with("/l" + MOST), CD.with("/l" + (MOST + 1)))
        .then(CD.with("/l" + MOST));
    Script again =
        new Script("The same link may be met again, and counts again: %d times.".formatted(MOST));
    again.then(MKDIR.with("/a/b"), LINK.with("/a/up", "/a"));
    String path = "/a";
    for (int i = 1; i <= MOST + 1; i++) {
      path += "/up";
      if (i <= 2 || i >= MOST) {
        again.then(CD.with(path));
      }
    }
  }

  /** In the logical manner each walk has forty links of its own. */
  static void logicalLimit() {
    Script script =
        new Script("In the logical manner each walk may follow %d links.".formatted(MOST));
    script.then(MKDIR.with("/a/b"), LINK.with("/a/l", "b"));
    script.then(CD_LOGICAL.with("/a/" + "l/../".repeat(MOST + 5) + "l"));
    script.then(LINK.with("/a/b/up", "/a/b"), CD_LOGICAL.with("/a/b" + "/up".repeat(MOST)));
    script.then(CURRENT.with(), CD_LOGICAL.with("up"), CD.with("up"), CURRENT.with());
  }

  /** Both manners share the previous directory, and each goes back there in its own way. */
  static void logicalReturn() {
    new Script("cd(\"-\") walks to the previous directory, and its answer has no links in it.")
        .then(MKDIR.with("/a"), LINK.with("/l", "/a"), CD_LOGICAL.with("/l"), CD.with("/"))
        .then(CD.with("-"), CD_LOGICAL.with("/l"), CD_LOGICAL.with("/"), CD_LOGICAL.with("-"));
  }

  static void unknownUser() {
    new Script("Where no user is called so, a ~name is a name like others.")
        .then(MKDIR.with("/~eve/x"), USER.with("bob", "/~eve/x"), CD.with("~eve"), CD.with("~bob"))
        .then(CD.with("/~eve"), CD.with("~bob/."), CD.with("/"), CD.with("~eve/x"));
  }

  static void dashes() {
    new Script("Only a path that is exactly - goes back; other dashes are parts of names.")
        .then(MKDIR.with("/-/-"), MKDIR.with("/--"), MKDIR.with("/-P"), CD.with("./-"))
        .then(CD.with("/"), CD.with("-/-"), CD.with("/"), CD.with("--"), CD.with("/"))
        .then(CD.with("-P"), CD.with("-"), CD.with("/-"), CURRENT.with());
  }

  /** More moves than are remembered; a move that repeats; a list that is the caller's. */
  static void history() {
    int most = HistorySession.MOST_REMEMBERED;
    Script script =
        new Script("history keeps the latest %d moves, as often as each was made.".formatted(most));
    script.then(MKDIR.with("/a/b"), HISTORY.with(), CD.with("/a"), CD.with("/a"), CD.with("-"));
    script.then(CD.with("nope"), HISTORY.with());
    for (int i = 0; i < most + 20; i++) {
      script.then(CD.with(i % 3 == 0 ? "/a/b" : i % 3 == 1 ? ".." : "/"));
    }
    script.then(HISTORY.with());
    callersOwn();
  }

  private static void callersOwn() {
    Terminal terminal = Terminal.ofSubject();
    Session session = terminal.session();
    session.cd("/");
    List<String> answered = terminal.history();
    Object before = Answers.copy(answered);
    session.cd("/");
    Expect.that(answered, "list")
        .after(List.of("shell.cd(\"/\")", "list = shell.history()", "shell.cd(\"/\")"))
        .is(Objects.requireNonNull(before), "The list is the caller's.");
  }
}
