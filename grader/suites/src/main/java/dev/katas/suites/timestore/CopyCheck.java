package dev.katas.suites.timestore;

import dev.katas.contract.timestore.Version;
import dev.katas.runner.model.Answers;
import dev.katas.runner.model.Expect;
import dev.katas.runner.suite.CannotJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Judges whether a list that history answered belongs to the caller. */
final class CopyCheck {
  private static final String RULE =
      "The list that history answers is the caller's: later writes do not change it.";
  private static final String OTHER_WAY =
      "The list that history answers is the caller's: what the caller does to it, if that is allowed"
          + " at all, does not change the store.";
  private static final int MOST_VERSIONS = 12;

  private final Abilities abilities;

  CopyCheck(Abilities abilities) {
    this.abilities = abilities;
  }

  void run() {
    boolean reliable = abilities.history();
    judge("store.history(\"a\")", store -> store.history("a"), reliable);
    if (abilities.range()) {
      judge("store.history(\"a\", 0, 1000)", store -> store.history("a", 0, 1000), true);
    }
  }

  private void judge(String call, Function<Session, List<Version>> history, boolean reliable) {
    for (int versions = 1; versions <= MOST_VERSIONS; versions++) {
      Story story = new Story();
      story.write(versions);
      List<Version> answered = history.apply(story.store);
      Object before = reliable ? story.expected() : Answers.copy(answered);
      if (List.of().equals(before) || before == null) {
        throw new CannotJudge("history answers nothing of what was written.");
      }
      story.steps.add("list = " + call);
      story.write(versions);
      Expect.that(answered, "list").after(story.steps).is(before, RULE);
    }
    judgeOtherWay(call, history);
  }

  private static void judgeOtherWay(String call, Function<Session, List<Version>> history) {
    Story story = new Story();
    story.write(3);
    Object before = Objects.requireNonNull(Answers.copy(history.apply(story.store)));
    meddle(history.apply(story.store));
    story.steps.add("list = " + call);
    story.steps.add("list.add(0, new Version(7, \"mine\")), list.remove(1), list.clear()");
    Expect.call(call, () -> history.apply(story.store)).after(story.steps).is(before, OTHER_WAY);
  }

  /** A list may refuse any of these; what it must not do is pass them on to the store. */
  private static void meddle(@Nullable List<Version> list) {
    if (list != null) {
      attempt(() -> list.add(0, new Version(7, "mine")));
      attempt(() -> list.remove(1));
      attempt(list::clear);
    }
  }

  @SuppressWarnings({"CatchAndPrintStackTrace", "EmptyCatch"})
  private static void attempt(Runnable change) {
    try {
      change.run();
    } catch (RuntimeException refused) {
      // Refusing is one of the two right answers.
    }
  }

  /** A store with what was written to it so far. */
  private static final class Story {
    private final Session store = PlainSession.ofSubject();
    private final Session model = PlainSession.ofModel();
    private final List<String> steps = new ArrayList<>();
    private int written;

    void write(int versions) {
      for (int i = 0; i < versions; i++) {
        written++;
        String value = "v" + written;
        store.set("a", value, written);
        model.set("a", value, written);
        steps.add("store.set(\"a\", \"" + value + "\", " + written + ")");
      }
    }

    Object expected() {
      return model.history("a");
    }
  }
}
