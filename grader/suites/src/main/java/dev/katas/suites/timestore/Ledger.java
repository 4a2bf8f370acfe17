package dev.katas.suites.timestore;

import dev.katas.contract.timestore.DurableStore;
import dev.katas.contract.timestore.TimeStore;
import dev.katas.fixtures.disk.MemoryDisk;
import dev.katas.runner.model.Outcome;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has been written to a store whose machine crashes: what must be there afterwards, and what
 * may be.
 */
final class Ledger {
  private static final List<String> KEYS = List.of("a", "b");

  private final List<String> steps = new ArrayList<>();
  private final List<Write> acknowledged = new ArrayList<>();
  private @Nullable Write underWay;
  private int written;

  private record Write(String key, String value, long time) {
    void to(TimeStore store) {
      store.set(key, value, time);
    }

    @Override
    public String toString() {
      return "store.set(\"%s\", \"%s\", %d)".formatted(key, value, time);
    }
  }

  /**
   * Makes the next write.
   *
   * @return whether it was acknowledged
   */
  boolean write(DurableStore store) {
    written++;
    Write write = new Write(KEYS.get(written % 2), "v" + written + "-abcdefghijklmnop", written);
    boolean done = attempt(write.toString(), () -> write.to(store));
    if (done) {
      acknowledged.add(write);
    } else {
      underWay = write;
    }
    return done;
  }

  /**
   * Makes a call that the power may cut short, and notes it as a step.
   *
   * @return whether it returned
   */
  boolean attempt(String step, Runnable call) {
    Outcome outcome =
        Outcome.of(
            () -> {
              call.run();
              return true;
            });
    boolean done = outcome instanceof Outcome.Answered;
    steps.add(done ? step : step + "  // " + outcome.asActual(outcome));
    return done;
  }

  /** Makes some writes that nothing may stop. */
  void writeSafely(DurableStore store, int count, String rule) {
    for (int i = 0; i < count; i++) {
      if (!write(store)) {
        throw new CheckFailure(rule, "set returns normally", "set threw", steps);
      }
    }
  }

  /** Crashes the machine and opens a new store on the same disk, which nothing may stop. */
  DurableStore crashAndReopen(MemoryDisk disk, String rule) {
    disk.crash();
    note("// the machine starts again");
    DurableStore reopened = Subject.create(DurableStore.class);
    if (!attempt("store = new store on the same disk", () -> reopened.open(disk))) {
      throw new CheckFailure(rule, "open returns normally", "open threw", steps);
    }
    return reopened;
  }

  void note(String step) {
    steps.add(step);
  }

  /** Requires that a store answers what it must; takes up what it may answer, if it does. */
  void requireAnswers(TimeStore store, String rule) {
    List<Outcome> actual = answers(store);
    List<Outcome> expected = answers(model());
    Write open = underWay;
    underWay = null;
    if (actual.equals(expected)) {
      return;
    }
    if (open != null) {
      acknowledged.add(open);
      if (actual.equals(answers(model()))) {
        return;
      }
    }
    throw new CheckFailure(rule, describe(expected), describe(actual), steps);
  }

  private TimeStoreModel model() {
    TimeStoreModel model = new TimeStoreModel();
    acknowledged.forEach(write -> write.to(model));
    return model;
  }

  private static List<Outcome> answers(TimeStore store) {
    return KEYS.stream().map(key -> Outcome.of(() -> store.history(key))).toList();
  }

  private static String describe(List<Outcome> answers) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < KEYS.size(); i++) {
      Outcome answer = answers.get(i);
      lines.add("store.history(\"%s\"): %s".formatted(KEYS.get(i), answer.asActual(answer)));
    }
    return String.join("; ", lines);
  }
}
