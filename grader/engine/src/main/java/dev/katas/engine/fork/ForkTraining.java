package dev.katas.engine.fork;

import dev.katas.engine.process.Children;
import dev.katas.engine.process.ClassDataArchive;
import dev.katas.engine.process.Installation;
import dev.katas.runner.fork.TrainingRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes the forks' class-data archive by running a built-in sample. */
public final class ForkTraining {
  private static final int SECONDS = 60;

  private ForkTraining() {}

  /**
   * Writes the archive.
   *
   * @param file where to; not the final name, so that no half archive is ever used
   * @throws IOException if the child fails
   */
  public static void run(Installation installation, Path file) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(installation.java().toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xlog:disable"));
    command.addAll(ClassDataArchive.make(file));
    command.addAll(
        List.of("-cp", Installation.classPath(installation.fork()), TrainingRun.class.getName()));
    Process process = Children.start(command);
    process.getOutputStream().close();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("the training fork failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while training", e);
    } finally {
      Children.kill(process);
    }
  }
}
