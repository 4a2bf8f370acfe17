package dev.katas.suites.gallery;

import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.schedule.Budget;
import dev.katas.runner.schedule.Scenario;
import dev.katas.runner.schedule.ScheduleCheck;
import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.MeasuredSuite;
import dev.katas.runner.suite.Subject;
import java.util.List;
import java.util.function.Supplier;

/**
 * An exhibit's suite: one check, {@code threads}, over some scenarios.
 *
 * @param <T> the exhibit's contract
 */
abstract class ExhibitSuite<T> implements MeasuredSuite {
  private final String title;
  private final Class<T> contract;
  private final Supplier<T> model;
  private final List<Scenario<T>> scenarios;

  @SafeVarargs
  @SuppressWarnings("varargs")
  ExhibitSuite(String title, Class<T> contract, Supplier<T> model, Scenario<T>... scenarios) {
    this.title = title;
    this.contract = contract;
    this.model = model;
    this.scenarios = List.of(scenarios);
  }

  @Override
  public List<? extends MeasuredCheck> checks() {
    return List.of(
        new ScheduleCheck<>(
            new PlannedCheck("threads", title, Dimension.THREAD_SAFETY, Level.L3, 100),
            () -> Subject.create(contract),
            model,
            scenarios,
            Budget.NORMAL));
  }
}
