package dev.katas.suites.timestore;

import dev.katas.contract.timestore.DurableStore;
import dev.katas.fixtures.disk.MemoryDisk;
import dev.katas.runner.model.Expect;
import dev.katas.runner.suite.Subject;
import java.util.List;
import java.util.Optional;

/** Judges whether acknowledged writes survive crashes. */
final class DurableCheck {
  private static final String RULE =
      "After a crash, a new store opened on the same disk answers as if every acknowledged write"
          + " had been made, in the same order, and no other.";
  private static final String ONCE =
      "open throws IllegalStateException if the store is open already or has been written to.";

  private final Abilities abilities;

  DurableCheck(Abilities abilities) {
    this.abilities = abilities;
  }

  void recovers() {
    Durable.requireDurable();
    VersionScripts scripts = Durable.scripts(abilities, StepKind.CRASH);
    Durable.check().require(RULE, scripts, 60);
    Durable.check().require(RULE, scripts.with(Values.AWKWARD), 40);
    longValueSurvives();
    opensOnce();
  }

  /** Longer than what fits into the 16 bits of a common format's length. */
  private static void longValueSurvives() {
    MemoryDisk disk = Durable.disk();
    String value = "0123456789".repeat(7_000);
    DurableStore store = DurableSession.open(disk);
    Expect.run("store.set(\"a\", value, 5)", () -> store.set("a", value, 5)).returns(RULE);
    disk.crash();
    Expect.call("store.get(\"a\", 5)", () -> DurableSession.open(disk).get("a", 5))
        .after(List.of("store.set(\"a\", value, 5)  // 70,000 characters", "crashAndReopen()"))
        .is(Optional.of(value), RULE);
  }

  private static void opensOnce() {
    DurableStore open = DurableSession.open(Durable.disk());
    Expect.run("store.open(disk)", () -> open.open(Durable.disk()))
        .after(List.of("store.open(disk)"))
        .fails(IllegalStateException.class, ONCE);
    DurableStore written = Subject.create(DurableStore.class);
    written.set("a", "x", 1);
    Expect.run("store.open(disk)", () -> written.open(Durable.disk()))
        .after(List.of("store.set(\"a\", \"x\", 1)"))
        .fails(IllegalStateException.class, ONCE);
  }
}
