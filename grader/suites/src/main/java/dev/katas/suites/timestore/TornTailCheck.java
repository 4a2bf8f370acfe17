package dev.katas.suites.timestore;

import dev.katas.contract.timestore.DurableStore;
import dev.katas.fixtures.disk.MemoryDisk;
import dev.katas.runner.suite.RunSeed;
import dev.katas.runner.suite.Subject;

/** Judges what is left when the power fails in the middle of a write or of a recovery. */
final class TornTailCheck {
  private static final String RULE =
      "Every acknowledged write is there after a crash; the write that was under way is there wholly"
          + " or not at all.";
  private static final String USABLE =
      "After a recovery the store takes writes again, and these survive the next crash.";
  private static final int MOST_WRITES = 3;
  private static final int CUTS = 40;
  private static final int BETWEEN_CALLS = 240;

  private int told;

  void run() {
    Durable.requireDurable();
    for (int writes = 1; writes <= MOST_WRITES; writes++) {
      long bytes = bytesOf(writes);
      long apart = Math.max(1, bytes / CUTS);
      for (long cut = 0; cut < bytes; cut += apart) {
        tell(new PowerCut(PowerCut.Unit.BYTES, cut), writes);
      }
    }
    for (int i = 0; i < BETWEEN_CALLS; i++) {
      tell(new PowerCut(PowerCut.Unit.CALLS, i % 8), MOST_WRITES);
    }
  }

  private static long bytesOf(int writes) {
    MemoryDisk disk = Durable.disk();
    DurableStore store = DurableSession.open(disk);
    Ledger ledger = new Ledger();
    ledger.writeSafely(store, writes, RULE);
    return disk.bytesWritten();
  }

  private void tell(PowerCut cut, int writes) {
    told++;
    MemoryDisk disk = new MemoryDisk(RunSeed.get() + told);
    Ledger ledger = new Ledger();
    DurableStore first = Subject.create(DurableStore.class);
    ledger.note(cut.toString());
    cut.plan(disk);
    boolean running = ledger.attempt("store.open(disk)", () -> first.open(disk));
    for (int i = 0; running && i < writes; i++) {
      running = ledger.write(first);
    }
    if (told % 2 == 0) {
      interruptRecovery(disk, ledger);
    }
    DurableStore second = ledger.crashAndReopen(disk, RULE);
    ledger.requireAnswers(second, RULE);
    ledger.writeSafely(second, 2, USABLE);
    ledger.requireAnswers(ledger.crashAndReopen(disk, USABLE), USABLE);
  }

  private void interruptRecovery(MemoryDisk disk, Ledger ledger) {
    disk.crash();
    PowerCut again = new PowerCut(PowerCut.Unit.CALLS, told / 2 % 4);
    again.plan(disk);
    ledger.note("// the machine starts again");
    ledger.note(again.toString());
    DurableStore interrupted = Subject.create(DurableStore.class);
    ledger.attempt("store.open(disk)", () -> interrupted.open(disk));
  }
}
