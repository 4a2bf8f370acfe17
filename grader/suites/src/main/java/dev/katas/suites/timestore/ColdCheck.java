package dev.katas.suites.timestore;

import dev.katas.contract.timestore.ColdHistory;
import dev.katas.fixtures.disk.MemoryDisk;
import dev.katas.runner.model.Expect;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.RunSeed;
import dev.katas.runner.suite.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Judges archived versions: the same answers, few bytes read, and out of memory indeed. */
final class ColdCheck {
  private static final String RULE =
      "archive changes no answer, also after later writes below its limit and after archiving"
          + " again.";
  private static final String FEW =
      "A get reads at most two blocks from the disk, however many versions and keys are archived.";
  private static final String NONE =
      "A get reads nothing from the disk if the version it finds is in memory and not older than"
          + " the archived ones.";
  private static final String MOVED = "archive moves old versions out of memory, to the disk.";
  private static final int KEYS = 12;
  private static final int VERSIONS = 120;
  private static final int QUESTIONS = 120;

  private final Abilities abilities;

  ColdCheck(Abilities abilities) {
    this.abilities = abilities;
  }

  void run() {
    Durable.requireCold();
    VersionScripts scripts =
        Durable.scripts(abilities, StepKind.ARCHIVE, StepKind.COMPACT, StepKind.CRASH);
    Durable.check().require(RULE, scripts, 60);
    Durable.check().require(RULE, scripts.with(Values.AWKWARD), 30);
    requireFewReads(30);
    requireFewReads(ColdHistory.BLOCK_BYTES / 4);
    requireOpen();
  }

  private static void requireFewReads(int length) {
    MemoryDisk disk = Durable.disk();
    ColdHistory store = (ColdHistory) DurableSession.open(disk);
    for (int version = 1; version <= VERSIONS; version++) {
      for (int key = 0; key < KEYS; key++) {
        store.set("key" + key, value(key, version, length), version);
      }
    }
    int limit = VERSIONS / 2;
    store.archive(limit);
    List<String> steps = new ArrayList<>();
    steps.add("%d keys, %d versions each, timestamps from 1".formatted(KEYS, VERSIONS));
    steps.add("store.archive(%d)".formatted(limit));
    requireArchived(store, disk, limit, length, steps);
    requireInMemory(store, disk, limit, length, steps);
  }

  private static void requireArchived(
      ColdHistory store, MemoryDisk disk, int limit, int length, List<String> steps) {
    SplittableRandom random = new SplittableRandom(RunSeed.get());
    long total = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      long read = ask(store, disk, random.nextInt(KEYS), random.nextInt(1, limit), length, steps);
      requireAtMost(2 * ColdHistory.BLOCK_BYTES, read, FEW, steps);
      total += read;
    }
    if (total == 0) {
      throw new CheckFailure(
          MOVED,
          "archived versions are read from the disk",
          QUESTIONS + " gets of archived versions read nothing from the disk",
          steps);
    }
  }

  private static void requireInMemory(
      ColdHistory store, MemoryDisk disk, int limit, int length, List<String> steps) {
    for (int version = limit; version <= VERSIONS; version += 7) {
      requireAtMost(0, ask(store, disk, version % KEYS, version, length, steps), NONE, steps);
    }
  }

  /** Returns how many bytes were read for an answer, which must be right. */
  private static long ask(
      ColdHistory store, MemoryDisk disk, int key, int version, int length, List<String> steps) {
    disk.resetCounts();
    String call = "store.get(\"key%d\", %d)".formatted(key, version);
    Expect.call(call, () -> store.get("key" + key, version))
        .after(steps)
        .is(Optional.of(value(key, version, length)), RULE);
    return disk.bytesRead();
  }

  private static void requireAtMost(long most, long read, String rule, List<String> steps) {
    if (read > most) {
      throw new CheckFailure(
          rule, "at most %d bytes read".formatted(most), "%d bytes read".formatted(read), steps);
    }
  }

  /** Text that does not shrink away, the same for the same version. */
  private static String value(int key, int version, int length) {
    SplittableRandom random = new SplittableRandom(1000L * key + version);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(Long.toString(random.nextLong(Long.MAX_VALUE), 36));
    }
    return text.substring(0, length);
  }

  private static void requireOpen() {
    ColdHistory closed = Subject.create(ColdHistory.class);
    Expect.run("store.archive(5)", () -> closed.archive(5))
        .fails(
            IllegalStateException.class,
            "archive throws IllegalStateException if the store is not open.");
  }
}
