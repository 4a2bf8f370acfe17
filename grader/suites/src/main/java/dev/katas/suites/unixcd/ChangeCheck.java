package dev.katas.suites.unixcd;

import dev.katas.contract.unixcd.CdResult;
import dev.katas.contract.unixcd.CdResult.Moved;
import dev.katas.contract.unixcd.CdResult.Reason;
import dev.katas.contract.unixcd.CdResult.Refused;
import dev.katas.contract.unixcd.ChangingTreeSession;
import dev.katas.contract.unixcd.Environment;
import dev.katas.contract.unixcd.Session;
import dev.katas.contract.unixcd.Shell;
import dev.katas.fixtures.tree.MemoryTree;
import dev.katas.runner.model.Expect;
import dev.katas.runner.model.Outcome;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Level 4: a tree that changes between commands, and in the midst of one. */
final class ChangeCheck {
  private static final String RULE =
      "What has gone is NOT_FOUND, never an exception, and a refused cd changes nothing.";
  private static final String NOW = "What stands there now is what counts.";
  private static final String PATH = "/a/b/link/d";
  private static final Refused GONE = new Refused(Reason.NOT_FOUND);

  /** More calls of the tree than a walk along {@link #PATH} can need. */
  private static final int MOST_CALLS = 400;

  private ChangeCheck() {}

  static void run() {
    StretchCheck.requireAttempted(ChangingTreeSession.class);
    betweenCommands();
    for (String gone : List.of("/a", "/a/b", "/a/b/link", "/c", "/c/d")) {
      midWalk("remove(\"%s\")".formatted(gone), tree -> tree.remove(gone));
    }
  }

  private static void betweenCommands() {
    Story story = new Story();
    story.expect("/a/b/c", new Moved("/a/b/c"), NOW);
    story.expect("/a/b", new Moved("/a/b"), NOW);
    story.change("tree.remove(\"/a/b\")", tree -> tree.remove("/a/b"));
    story.expect(".", GONE, NOW);
    story.expect("c", GONE, NOW);
    story.expect("..", GONE, NOW);
    story.expect("-", GONE, NOW);
    story.change("tree.directory(\"/a/b/x\")", tree -> tree.directory("/a/b/x"));
    story.expect(".", new Moved("/a/b"), NOW);
    story.expect("x", new Moved("/a/b/x"), NOW);
    story.expect("-", new Moved("/a/b"), NOW);
    story.change("tree.remove(\"/a\")", tree -> tree.remove("/a"));
    story.expect("../..", GONE, NOW);
    story.expect("/", new Moved("/"), NOW);
    story.expect("-", GONE, NOW);
  }

  /** Takes something away after no call of the tree, after one, after two ..., until it is over. */
  private static void midWalk(String words, Consumer<MemoryTree> change) {
    for (int calls = 0; calls < MOST_CALLS; calls++) {
      MemoryTree tree = tree();
      Session session = open(tree);
      session.cd("/z/y");
      session.cd("/z");
      tree.changeAfter(calls, () -> change.accept(tree));
      List<String> steps =
          List.of(
              "shell.cd(\"/z/y\")",
              "shell.cd(\"/z\")",
              "// after %d more calls of the tree: tree.%s".formatted(calls, words));
      Outcome outcome = Calls.CD.with(PATH).apply(Terminal.of(session));
      boolean over = tree.stay();
      judge(session, outcome, steps, calls == 0);
      if (over) {
        return;
      }
    }
    throw new CheckFailure(
        "A walk asks the tree a bounded number of questions.",
        "fewer than %d calls for %s".formatted(MOST_CALLS, PATH),
        "more",
        List.of());
  }

  private static void judge(
      Session session, Outcome outcome, List<String> steps, boolean mustFail) {
    String call = "shell.cd(\"%s\")".formatted(PATH);
    CdResult arrived = new Moved("/c/d");
    boolean moved = outcome.equals(new Outcome.Answered(arrived));
    if (!moved || mustFail) {
      Expect.outcome(call, outcome).after(steps).is(GONE, RULE);
      Expect.call("shell.current()", session::current).after(steps).is("/z", RULE);
      Expect.call("shell.cd(\"-\")", () -> session.cd("-"))
          .after(steps)
          .is(new Moved("/z/y"), RULE);
    }
  }

  private static MemoryTree tree() {
    MemoryTree tree = new MemoryTree();
    tree.directory("/a/b/c");
    tree.directory("/c/d");
    tree.directory("/z/y");
    tree.link("/a/b/link", "../../c");
    return tree;
  }

  private static Session open(MemoryTree tree) {
    return Subject.create(Shell.class).open(tree, Environment.of("/", "/"));
  }

  /** A session and its tree. */
  private static final class Story {
    private final MemoryTree tree = tree();
    private final Session session = open(tree);
    private final List<String> steps = new ArrayList<>(List.of("// /a/b/c exists"));

    void change(String words, Consumer<MemoryTree> change) {
      change.accept(tree);
      steps.add(words);
    }

    void expect(String path, CdResult expected, String rule) {
      String call = "shell.cd(\"%s\")".formatted(path);
      Expect.call(call, () -> session.cd(path)).after(steps).is(expected, rule);
      steps.add(call);
    }
  }
}
