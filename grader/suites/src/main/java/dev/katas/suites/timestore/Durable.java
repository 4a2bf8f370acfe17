package dev.katas.suites.timestore;

import dev.katas.contract.timestore.ColdHistory;
import dev.katas.contract.timestore.DurableStore;
import dev.katas.fixtures.disk.MemoryDisk;
import dev.katas.runner.model.ModelCheck;
import dev.katas.runner.suite.NotAttempted;
import dev.katas.runner.suite.RunSeed;
import dev.katas.runner.suite.Subject;
import java.util.EnumSet;
import java.util.Set;

/** What the checks of level 4 share. */
final class Durable {
  private Durable() {}

  /** Requires the interface of durable stores. */
  static void requireDurable() {
    require(DurableStore.class);
  }

  /** Requires the interface of stores with a cold history. */
  static void requireCold() {
    require(ColdHistory.class);
  }

  static MemoryDisk disk() {
    return new MemoryDisk(RunSeed.get());
  }

  /** Scripts on a disk of their own, compared with a model that nothing happens to. */
  static ModelCheck<Session> check() {
    return new ModelCheck<>("store", () -> new DurableSession(disk()), PlainSession::ofModel);
  }

  /** Scripts that write and ask only what works without a disk, and let something happen. */
  static VersionScripts scripts(Abilities abilities, StepKind... happenings) {
    Set<StepKind> kinds = EnumSet.copyOf(abilities.reads());
    kinds.addAll(Set.of(happenings));
    boolean anything = abilities.outOfOrder() && abilities.ties();
    WriteOrder order = anything ? WriteOrder.ANY : WriteOrder.INCREASING;
    return VersionScripts.of(order, Times.ORDINARY, kinds);
  }

  private static void require(Class<?> contract) {
    if (!Subject.offers(contract)) {
      throw new NotAttempted(
          "the store does not implement " + contract.getSimpleName() + ", which is optional.");
    }
  }
}
