package dev.katas.engine.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Programs of the system: found on the user's path, and tried out. */
public final class Programs {
  private static final int MAX_COMPLAINT = 4096;

  private Programs() {}

  /**
   * How a trial went.
   *
   * @param exitCode the program's exit code; -1 if it could not be started or did not end
   * @param complaint what it said on standard error
   */
  public record Trial(int exitCode, String complaint) {}

  /** Finds a program by its name; null if there is none. */
  public static @Nullable Path find(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(path)
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name).toAbsolutePath())
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** Runs a command to its end, or for so many seconds. */
  public static Trial run(List<String> command, int seconds) {
    Process process;
    try {
      process = Children.start(command);
    } catch (IOException e) {
      return new Trial(-1, String.valueOf(e.getMessage()));
    }
    BoundedText complaint = new BoundedText(process.getErrorStream(), MAX_COMPLAINT);
    try {
      process.getOutputStream().close();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        return new Trial(-1, "it did not end within %d s".formatted(seconds));
      }
      complaint.await();
      return new Trial(process.exitValue(), complaint.text().strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Trial(-1, "interrupted");
    } catch (IOException e) {
      return new Trial(-1, String.valueOf(e.getMessage()));
    } finally {
      Children.kill(process);
    }
  }
}
