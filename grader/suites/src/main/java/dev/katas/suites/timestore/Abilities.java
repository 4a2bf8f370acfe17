package dev.katas.suites.timestore;

import static dev.katas.suites.timestore.StepKind.GET_BEFORE_FIRST;
import static dev.katas.suites.timestore.StepKind.GET_LATEST;
import static dev.katas.suites.timestore.StepKind.HISTORY;
import static dev.katas.suites.timestore.StepKind.RANGE;
import static dev.katas.suites.timestore.WriteOrder.ANY;
import static dev.katas.suites.timestore.WriteOrder.DISTINCT;
import static dev.katas.suites.timestore.WriteOrder.INCREASING;
import static dev.katas.suites.timestore.WriteOrder.TIES_IN_ORDER;

import dev.katas.contract.NotSolvedYet;
import dev.katas.contract.timestore.RangedHistory;
import dev.katas.runner.model.ModelCheck;
import dev.katas.runner.model.ScriptFamily;
import dev.katas.runner.suite.CannotJudge;
import dev.katas.runner.suite.Subject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the store under test gets right, so that a check asks only by means that work: a mistake in
 * one place is not charged again wherever else it shows.
 */
final class Abilities {
  private static final int TRIES = 40;

  private final ModelCheck<Session> check;
  private final Map<String, Boolean> known = new HashMap<>();

  Abilities(ModelCheck<Session> check) {
    this.check = check;
  }

  /** A single version is found at its own timestamp, or at least right after it. */
  boolean finds() {
    return findsAtOnce() || has(SingleVersionScripts.few().askedLater());
  }

  /** Returns the scripts, asked for at a moment at which the store finds a single version. */
  SingleVersionScripts whereFound(SingleVersionScripts scripts) {
    return finds() && !findsAtOnce() ? scripts.askedLater() : scripts;
  }

  private boolean findsAtOnce() {
    return has(SingleVersionScripts.few());
  }

  boolean latest() {
    return has(VersionScripts.of(INCREASING, Times.ORDINARY, GET_LATEST));
  }

  boolean beforeFirst() {
    return has(VersionScripts.of(INCREASING, Times.ORDINARY, GET_BEFORE_FIRST));
  }

  boolean history() {
    return has(VersionScripts.of(INCREASING, Times.ORDINARY, HISTORY));
  }

  /** A value that is written again is a version again. */
  boolean repeats() {
    return has(VersionScripts.of(INCREASING, Times.ORDINARY, HISTORY).with(Values.REPEATING));
  }

  boolean outOfOrder() {
    return hasWhereAsked(DISTINCT, Times.ORDINARY);
  }

  boolean ties() {
    return hasWhereAsked(TIES_IN_ORDER, Times.ORDINARY)
        && (!outOfOrder() || hasWhereAsked(ANY, Times.ORDINARY));
  }

  boolean extremes() {
    return hasWhereAsked(INCREASING, Times.EXTREME);
  }

  boolean range() {
    try {
      return Subject.offers(RangedHistory.class)
          && has(VersionScripts.of(INCREASING, Times.ORDINARY, RANGE));
    } catch (NotSolvedYet e) {
      return false;
    }
  }

  /**
   * Returns how versions can be asked for: by {@code get}, by {@code history} or by both.
   *
   * @throws CannotJudge if neither works for writes in order of time
   */
  Set<StepKind> reads() {
    Set<StepKind> reads = EnumSet.noneOf(StepKind.class);
    if (latest()) {
      reads.add(GET_LATEST);
    }
    if (history()) {
      reads.add(HISTORY);
    }
    if (reads.isEmpty()) {
      throw new CannotJudge(
          "Neither get nor history is right for writes in order of time, so there is no way to see"
              + " how this is handled.");
    }
    return reads;
  }

  private boolean hasWhereAsked(WriteOrder order, Times times) {
    return has(VersionScripts.of(order, times, reads()));
  }

  private boolean has(ScriptFamily<Session> family) {
    return known.computeIfAbsent(family.name(), unknown -> check.holds(family, TRIES));
  }
}
