package dev.katas.suites.timestore;

import static dev.katas.suites.timestore.StepKind.RANGE;

import dev.katas.contract.timestore.RangedHistory;
import dev.katas.runner.model.ModelCheck;
import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.Subject;
import java.util.List;

/** Judges the history between two points in time. */
final class RangeCheck {
  private static final String RULE =
      "history(key, from, to) answers the versions with from <= timestamp <= to, in history's order;"
          + " none if from > to or the key is unknown.";

  private final ModelCheck<Session> check;
  private final Abilities abilities;

  RangeCheck(ModelCheck<Session> check, Abilities abilities) {
    this.check = check;
    this.abilities = abilities;
  }

  void run(int scripts) {
    if (!Subject.offers(RangedHistory.class)) {
      throw new CheckFailure(
          "Level 1 compiles without it, but level 2 asks the store to implement RangedHistory too.",
          "the store implements TimeStore and RangedHistory",
          "it does not implement RangedHistory",
          List.of());
    }
    require(WriteOrder.INCREASING, Times.ORDINARY, scripts);
    if (!abilities.latest() && !abilities.history()) {
      return;
    }
    if (abilities.outOfOrder()) {
      require(WriteOrder.DISTINCT, Times.ORDINARY, scripts);
    }
    if (abilities.ties()) {
      require(WriteOrder.TIES_IN_ORDER, Times.ORDINARY, scripts);
    }
    if (abilities.extremes()) {
      require(WriteOrder.INCREASING, Times.EXTREME, scripts);
    }
  }

  private void require(WriteOrder order, Times times, int scripts) {
    check.require(RULE, VersionScripts.of(order, times, RANGE), scripts);
  }
}
