package dev.katas.suites.timestore;

import dev.katas.contract.timestore.DurableStore;
import dev.katas.fixtures.disk.MemoryDisk;
import dev.katas.runner.model.Expect;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.RunSeed;
import dev.katas.runner.suite.Subject;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/** Judges compaction: the same answers, in less room, whenever the power fails. */
final class CompactionCheck {
  private static final String RULE =
      "compact drops no version: every answer stays the same, now and after any later crash.";
  private static final String MIDWAY =
      "A crash in the middle of compacting changes no answer either.";
  private static final String ROOM =
      "After compact all files together take no more room than before, and less than half of it"
          + " where a hundred or more versions differ in a few characters.";
  private static final int MOST_CALLS = 200;

  private final Abilities abilities;

  CompactionCheck(Abilities abilities) {
    this.abilities = abilities;
  }

  void run() {
    Durable.requireDurable();
    VersionScripts scripts =
        Durable.scripts(abilities, StepKind.COMPACT, StepKind.CRASH).with(Values.AWKWARD);
    Durable.check().require(RULE, scripts, 60);
    surviveCutsBetweenCalls();
    surviveCutsWithinWrites();
    requireRoom(150, version -> alike(version), 0.5);
    SplittableRandom random = new SplittableRandom(RunSeed.get());
    requireRoom(40, version -> Long.toString(random.nextLong(), 36), 1);
    requireOpen();
  }

  private static String alike(int version) {
    return "{\"name\": \"sensor in the cellar\", \"unit\": \"degrees\", \"reading\": %d, \"ok\": true}"
        .formatted(1000 + version);
  }

  private static void requireRoom(int versions, IntFunction<String> value, double share) {
    MemoryDisk disk = Durable.disk();
    DurableStore store = DurableSession.open(disk);
    for (int version = 0; version < versions; version++) {
      for (String key : List.of("first", "second", "third")) {
        store.set(key, value.apply(version), version);
      }
    }
    long before = disk.bytesStored();
    store.compact();
    long after = disk.bytesStored();
    if (after > before || (share < 1 && after >= share * before)) {
      throw new CheckFailure(
          ROOM,
          share < 1
              ? "less than half of %d bytes".formatted(before)
              : "at most %d bytes".formatted(before),
          "%d bytes".formatted(after),
          List.of(
              "3 keys with %d versions each, such as %s".formatted(versions, value.apply(0)),
              "store.compact()"));
    }
  }

  /** Further and further into compacting, until it is done before the power fails. */
  private static void surviveCutsBetweenCalls() {
    boolean done = false;
    for (int calls = 0; !done && calls < MOST_CALLS; calls++) {
      done = tell(new PowerCut(PowerCut.Unit.CALLS, calls), calls);
    }
  }

  private static void surviveCutsWithinWrites() {
    boolean done = false;
    for (int i = 0; !done && i < MOST_CALLS; i++) {
      done = tell(new PowerCut(PowerCut.Unit.BYTES, 11L * i), i);
    }
  }

  /** Returns whether compacting was done before the power failed. */
  private static boolean tell(PowerCut cut, int serial) {
    MemoryDisk disk = new MemoryDisk(RunSeed.get() + serial);
    Ledger ledger = new Ledger();
    DurableStore first = DurableSession.open(disk);
    ledger.writeSafely(first, 12, RULE);
    cut.plan(disk);
    ledger.note(cut.toString());
    boolean done = ledger.attempt("store.compact()", first::compact);
    DurableStore second = ledger.crashAndReopen(disk, MIDWAY);
    ledger.requireAnswers(second, MIDWAY);
    ledger.writeSafely(second, 2, MIDWAY);
    ledger.requireAnswers(ledger.crashAndReopen(disk, MIDWAY), MIDWAY);
    return done;
  }

  private static void requireOpen() {
    DurableStore closed = Subject.create(DurableStore.class);
    Expect.run("store.compact()", closed::compact)
        .fails(
            IllegalStateException.class,
            "compact throws IllegalStateException if the store is not open.");
  }
}
