package dev.katas.runner.fork;

import dev.katas.runner.junit.CheckListener;
import dev.katas.runner.junit.CheckRunner;
import dev.katas.runner.junit.SuiteSelection;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.ClassFile;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.ForkMessage;
import dev.katas.runner.protocol.ForkOrder;
import dev.katas.runner.protocol.wire.RecordCodec;
import dev.katas.runner.suite.Check;
import java.io.IOException;
import java.util.List;

/**
 * Runs a built-in sample the way a fork runs a submission, so that a class-data archive can be made
 * of the classes that every fork needs. No candidate's code is near it.
 */
public final class TrainingRun {
  private TrainingRun() {}

  /**
   * Runs the sample.
   *
   * @throws IOException if a record does not survive its own codec
   */
  public static void main(String[] args) throws IOException {
    CheckRunner runner =
        new CheckRunner(SuiteSelection.graded(Dimension.CORRECTNESS, List.of(Sample.class)), 1);
    ForkMessage planned = new ForkMessage.Planned(runner.planned());
    RecordCodec.decode(ForkMessage.class, RecordCodec.encode(ForkMessage.class, planned));
    ForkOrder order =
        new ForkOrder.UseSuites(List.of(), List.of(new ClassFile("Sample", new byte[1])), 1);
    RecordCodec.decode(ForkOrder.class, RecordCodec.encode(ForkOrder.class, order));
    runner.run(new Listener());
  }

  /** One check that always holds. */
  public static final class Sample {
    /** Creates the suite. */
    public Sample() {}

    /** Holds. */
    @Check(id = "sample", title = "a sample", points = 1)
    public void sample() {
      String text = "sample".repeat(2);
      if (text.length() != 12) {
        throw new AssertionError(text);
      }
    }
  }

  private static final class Listener implements CheckListener {
    @Override
    public void started(String id) {
      RecordCodec.encode(ForkMessage.class, new ForkMessage.Started(id));
    }

    @Override
    public void finished(CheckResult result) {
      RecordCodec.encode(ForkMessage.class, new ForkMessage.Finished(result));
    }
  }
}
