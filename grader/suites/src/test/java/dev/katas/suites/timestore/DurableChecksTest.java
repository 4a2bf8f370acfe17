package dev.katas.suites.timestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Status;
import dev.katas.solution.timestore.DurableMistakes;
import dev.katas.solution.timestore.LogStore;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DurableChecksTest {
  private static final int SEEDS = Integer.getInteger("katas.seeds", 1);

  @Test
  void grade_rightDurableStore_winsAllButWhatItDoesNotOffer() {
    for (long seed = 0; seed < 3L * SEEDS; seed++) {
      Grading grading = Grading.stretch(LogStore.class, seed);

      assertEquals(Set.of(), grading.lost());
      assertEquals(Set.of("cold-history"), grading.with(Status.BLOCKED));
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void grade_oneMistake_losesWhatItDeserves(Class<?> store, Set<String> expected) {
    for (long seed = 0; seed < SEEDS; seed++) {
      assertEquals(expected, Grading.stretch(store, seed).lost(), "seed " + seed);
    }
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        loses(
            DurableMistakes.NeverSyncs.class,
            "durable-recovers",
            "durable-torn-tail",
            "compaction-keeps-answers"),
        loses(DurableMistakes.ChecksNothing.class, "durable-torn-tail"),
        loses(DurableMistakes.LeavesTornTail.class, "durable-torn-tail"),
        loses(DurableMistakes.OpensTwice.class, "durable-recovers"),
        loses(DurableMistakes.DeletesFirst.class, "compaction-keeps-answers"),
        loses(DurableMistakes.RenamesUnsynced.class, "compaction-keeps-answers"),
        loses(DurableMistakes.NeverCompacts.class, "compaction-keeps-answers"),
        loses(DurableMistakes.ArchivesNothing.class, "cold-history"),
        loses(DurableMistakes.ReadsEverything.class, "cold-history"),
        loses(DurableMistakes.ArchiveForgets.class, "cold-history"),
        loses(
            DurableMistakes.KeepsNothing.class,
            "durable-recovers",
            "durable-torn-tail",
            "compaction-keeps-answers"));
  }

  private static Arguments loses(Class<?> store, String... ids) {
    return Arguments.of(store, Set.of(ids));
  }

  @Test
  void grade_tornTail_tellsTheStory() {
    CheckResult result =
        Grading.stretch(DurableMistakes.LeavesTornTail.class, 1).result("durable-torn-tail");

    assertTrue(result.steps().get(0).startsWith("// the power fails"), result::toString);
    assertTrue(result.steps().contains("// the machine starts again"), result::toString);
  }
}
