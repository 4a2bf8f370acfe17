package dev.katas.suites.timestore;

import static dev.katas.suites.timestore.StepKind.GET_BEFORE_FIRST;
import static dev.katas.suites.timestore.StepKind.GET_LATEST;
import static dev.katas.suites.timestore.StepKind.GET_UNKNOWN;
import static dev.katas.suites.timestore.StepKind.HISTORY;
import static dev.katas.suites.timestore.StepKind.HISTORY_UNKNOWN;
import static dev.katas.suites.timestore.WriteOrder.ANY;
import static dev.katas.suites.timestore.WriteOrder.DISTINCT;
import static dev.katas.suites.timestore.WriteOrder.INCREASING;
import static dev.katas.suites.timestore.WriteOrder.TIES_IN_ORDER;

import dev.katas.runner.model.ModelCheck;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.suite.CannotJudge;
import dev.katas.runner.suite.Check;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The correctness checks of q01.
 *
 * <p>Each one runs generated scripts that touch no other promise of the contract than its own, so
 * that one mistake costs one check wherever that is possible.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class TimeStoreCorrectness {
  private static final int SCRIPTS = 100;

  private final ModelCheck<Session> check =
      new ModelCheck<>("store", PlainSession::ofSubject, PlainSession::ofModel);
  private final Abilities abilities = new Abilities(check);

  @Check(
      id = "latest-at-or-before",
      title = "get answers the latest version at or before the timestamp",
      points = 8)
  @Order(1)
  void latestAtOrBefore() {
    check.require(
        "get answers the latest version at or before the timestamp.",
        VersionScripts.of(INCREASING, Times.ORDINARY, GET_LATEST),
        SCRIPTS);
  }

  @Check(
      id = "before-first-is-empty",
      title = "get before a key's first version answers empty",
      points = 4)
  @Order(2)
  void beforeFirstIsEmpty() {
    requireThatAnythingIsFound();
    check.require(
        "get answers empty if there is no version at or before the timestamp.",
        VersionScripts.of(INCREASING, Times.ORDINARY, GET_BEFORE_FIRST),
        SCRIPTS);
  }

  @Check(
      id = "unknown-key-is-empty",
      title = "an unknown key has no version, which is not the same as an empty value",
      points = 2)
  @Order(3)
  void unknownKeyIsEmpty() {
    requireThatAnythingIsFound();
    check.require(
        "get of an unknown key answers empty.",
        VersionScripts.of(INCREASING, Times.ORDINARY, GET_UNKNOWN),
        SCRIPTS);
    check.require(
        "An empty text is a value like any other: get answers it, and not empty.",
        abilities.whereFound(SingleVersionScripts.empty()),
        SCRIPTS);
    check.require(
        "history of an unknown key is an empty list.",
        VersionScripts.of(INCREASING, Times.ORDINARY, HISTORY_UNKNOWN),
        SCRIPTS);
  }

  @Check(
      id = "history-complete",
      title = "history answers every version of the key, by timestamp",
      points = 6)
  @Order(4)
  void historyComplete() {
    check.require(
        "history answers every version of the key by timestamp, also one that repeats a value.",
        VersionScripts.of(INCREASING, Times.ORDINARY, HISTORY).with(Values.REPEATING),
        SCRIPTS);
  }

  @Check(id = "many-keys", title = "keys do not get into each other's way", points = 5)
  @Order(5)
  void manyKeys() {
    check.require(
        "Each key has versions of its own, however many keys there are and whatever they look like.",
        abilities.whereFound(SingleVersionScripts.many()),
        10);
  }

  @Check(
      id = "out-of-order",
      title = "timestamps may arrive in any order",
      level = Level.L2,
      points = 6)
  @Order(6)
  void outOfOrder() {
    check.require(
        "Timestamps may arrive in any order: a late write takes its place among the others.",
        VersionScripts.of(DISTINCT, Times.ORDINARY, abilities.reads()),
        SCRIPTS);
  }

  @Check(
      id = "same-timestamp",
      title = "of several writes at one timestamp get sees the last, history keeps all",
      level = Level.L2,
      points = 5)
  @Order(7)
  void sameTimestamp() {
    Set<StepKind> reads = abilities.reads();
    String rule =
        "Several writes may carry the same timestamp: get sees the one written last, history keeps"
            + " each of them in write order.";
    check.require(rule, VersionScripts.of(TIES_IN_ORDER, Times.ORDINARY, reads), SCRIPTS);
    if (abilities.outOfOrder()) {
      check.require(rule, VersionScripts.of(ANY, Times.ORDINARY, reads), SCRIPTS);
    }
    if (abilities.repeats()) {
      check.require(
          rule + " That also holds for the same value twice.",
          VersionScripts.of(TIES_IN_ORDER, Times.ORDINARY, HISTORY).with(Values.REPEATING),
          SCRIPTS);
    }
  }

  @Check(
      id = "extreme-timestamps",
      title = "any long is a timestamp: negative ones, Long.MIN_VALUE and Long.MAX_VALUE",
      level = Level.L2,
      points = 4)
  @Order(8)
  void extremeTimestamps() {
    Set<StepKind> reads = EnumSet.copyOf(abilities.reads());
    if (abilities.beforeFirst()) {
      reads.add(GET_BEFORE_FIRST);
    }
    String rule =
        "Any long is a timestamp like any other: negative ones, Long.MIN_VALUE and Long.MAX_VALUE.";
    check.require(rule, VersionScripts.of(INCREASING, Times.EXTREME, reads), SCRIPTS);
    if (abilities.outOfOrder()) {
      check.require(rule, VersionScripts.of(DISTINCT, Times.EXTREME, reads), SCRIPTS);
    }
  }

  @Check(
      id = "history-range",
      title = "history between two timestamps, both inclusive",
      level = Level.L2,
      points = 4)
  @Order(9)
  void historyRange() {
    new RangeCheck(check, abilities).run(SCRIPTS);
  }

  @Check(
      id = "history-is-a-copy",
      title = "a list that history answered is the caller's",
      level = Level.L2,
      points = 3)
  @Order(10)
  void historyIsACopy() {
    new CopyCheck(abilities).run();
  }

  @Check(
      id = "null-rejected",
      title = "null as key or value: NullPointerException, store unchanged",
      level = Level.L2,
      points = 3)
  @Order(11)
  void nullRejected() {
    new NullCheck(abilities).run();
  }

  @Check(
      id = "durable-recovers",
      title = "every acknowledged write survives a crash",
      level = Level.L4,
      points = 5)
  @Order(12)
  void durableRecovers() {
    new DurableCheck(abilities).recovers();
  }

  @Check(
      id = "durable-torn-tail",
      title = "power that fails in the middle of a write costs that write alone",
      level = Level.L4,
      points = 5)
  @Order(13)
  void durableTornTail() {
    new TornTailCheck().run();
  }

  @Check(
      id = "compaction-keeps-answers",
      title = "compaction takes less room and changes no answer",
      level = Level.L4,
      points = 5)
  @Order(14)
  void compactionKeepsAnswers() {
    new CompactionCheck(abilities).run();
  }

  @Check(
      id = "cold-history",
      title = "archived versions are answered from disk by reading two blocks at most",
      level = Level.L4,
      points = 5)
  @Order(15)
  void coldHistory() {
    new ColdCheck(abilities).run();
  }

  /** A store that never finds anything does not know that there is nothing before the first. */
  private void requireThatAnythingIsFound() {
    if (!abilities.finds()) {
      throw new CannotJudge(
          "get does not even find a key's only version at its timestamp or right after it, so an"
              + " empty answer says nothing.");
    }
  }
}
