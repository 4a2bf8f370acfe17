package dev.katas.suites.unixcd;

import dev.katas.contract.unixcd.CdResult;
import dev.katas.contract.unixcd.CdResult.Moved;
import dev.katas.contract.unixcd.CdResult.Reason;
import dev.katas.contract.unixcd.CdResult.Refused;
import dev.katas.contract.unixcd.Environment;
import dev.katas.contract.unixcd.Session;
import dev.katas.contract.unixcd.Shell;
import dev.katas.fixtures.tree.MemoryTree;
import dev.katas.runner.model.Expect;
import dev.katas.runner.suite.Subject;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Trees and paths much larger than people make them. */
final class SizeCheck {
  private static final String RULE =
      "Neither a path nor a name nor a tree is too long, too deep or too large.";
  private static final int DEPTH = 2_500;
  private static final int NAMES = 10_000;
  private static final int LINKS = 100_000;
  private static final long STACK = 512 * 1024;

  private SizeCheck() {}

  /** On a thread with a stack as small as those of a server's. */
  static void run() {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                deep();
                wide();
                longName();
              } catch (Throwable e) {
                failure.set(e);
              }
            },
            "size",
            STACK);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    rethrow(failure.get());
  }

  private static void rethrow(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private static void deep() {
    MemoryTree tree = new MemoryTree();
    String path = "/d".repeat(DEPTH);
    tree.directory(path);
    tree.link("/deep", path);
    tree.link("/long", "/d" + "/../d".repeat(NAMES));
    Session session = open(tree);
    String steps = "a directory %,d levels deep".formatted(DEPTH);
    expect(session, path, "the path of it", steps, new Moved(path));
    expect(session, "../".repeat(NAMES), "10,000 times ../", steps, new Moved("/"));
    expect(session, "d/..//./".repeat(NAMES), "10,000 times d/..//./", steps, new Moved("/"));
    expect(session, "deep", "a link to it", steps, new Moved(path));
    expect(session, "/long", "a link to a path of 20,001 names", steps, new Moved("/d"));
  }

  private static void wide() {
    MemoryTree tree = new MemoryTree();
    tree.directory("/target");
    for (int i = 0; i < LINKS; i++) {
      String folder = "/f" + i % 10;
      tree.link(folder + "/link" + i, i < 10 ? "/target" : "../f" + i % 10 + "/link" + (i - 10));
    }
    tree.searchable("/f1", false);
    Session session = open(tree);
    String steps =
        "a tree of %,d links, each of which leads to the one ten before".formatted(LINKS);
    expect(session, "/f0/link390", "40 links", steps, new Moved("/target"));
    expect(session, "/f0/link400", "41 links", steps, new Refused(Reason.TOO_MANY_LINKS));
    expect(session, "/f7/link99997", "9,999 links", steps, new Refused(Reason.TOO_MANY_LINKS));
    expect(session, "/f1/link1", "a locked folder", steps, new Refused(Reason.NO_PERMISSION));
  }

  private static void longName() {
    MemoryTree tree = new MemoryTree();
    String name = "n".repeat(NAMES * 10);
    tree.directory("/" + name + "/" + name);
    String steps = "two directories with names of %,d letters".formatted(NAMES * 10);
    Session session = open(tree);
    expect(session, name + "/" + name, "both", steps, new Moved("/" + name + "/" + name));
    expect(session, "..", "\"..\"", steps, new Moved("/" + name));
  }

  private static Session open(MemoryTree tree) {
    return Subject.create(Shell.class).open(tree, Environment.of("/", "/"));
  }

  private static void expect(
      Session session, String path, String words, String tree, CdResult expected) {
    String call = "shell.cd(" + words + ")";
    Expect.call(call, () -> session.cd(path)).after(List.of("// " + tree)).is(expected, RULE);
  }
}
