package dev.katas.suites.gallery;

import dev.katas.contract.gallery.JobRunner;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import java.util.List;
import java.util.TreeSet;

/** Shutdown with work in flight. */
public final class JobRunnerSuite extends ExhibitSuite<JobRunner> {
  /** Creates the suite. */
  public JobRunnerSuite() {
    super(
        "Every job that was accepted is done when close returns",
        JobRunner.class,
        Model::new,
        Scenario.given(submit(1)).thread(close(), done()).thread(submit(2)).then(done()),
        Scenario.given(submit(1)).thread(close()).thread(close(), done()),
        Scenario.given(submit(1), submit(2)).thread(close()).thread(close()).then(done()),
        Scenario.<JobRunner>given().thread(submit(1), submit(2)).thread(asks(), asks()));
  }

  private static Operation<JobRunner> submit(int job) {
    return Operation.command("submit(%d)".formatted(job), s -> s.submit(job));
  }

  private static Operation<JobRunner> close() {
    return Operation.command("close()", s -> s.close());
  }

  /** Asks while jobs may still be under way: whatever the answer is, there has to be one. */
  private static Operation<JobRunner> asks() {
    return Operation.command("done()", s -> s.done());
  }

  private static Operation<JobRunner> done() {
    return Operation.of("done()", s -> s.done());
  }

  private static final class Model implements JobRunner {
    private final TreeSet<Integer> done = new TreeSet<>();
    private boolean closed;

    @Override
    public void submit(int job) {
      if (closed) {
        throw new IllegalStateException("closed");
      }
      done.add(job);
    }

    @Override
    public void close() {
      closed = true;
    }

    @Override
    public List<Integer> done() {
      return List.copyOf(done);
    }
  }
}
