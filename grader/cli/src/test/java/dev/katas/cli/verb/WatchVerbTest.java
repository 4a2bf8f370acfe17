package dev.katas.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.cli.render.SampleReports;
import dev.katas.engine.evidence.Evidence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchVerbTest {
  @TempDir Path root;
  private Path source = Path.of("");

  @BeforeEach
  void write() throws IOException {
    source =
        root.resolve(
            "katas/q01-time-store/src/main/java/dev/katas/solution/timestore/VersionedTimeStore.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "first");
  }

  @Test
  void watch_savedDuringARun_runsAgain() {
    AtomicInteger asked = new AtomicInteger();
    CommandLineRun run =
        CommandLineRun.of(
            root,
            request -> save(asked.incrementAndGet()),
            "watch",
            "q01",
            "--grade",
            "--runs",
            "3");
    assertEquals(3, run.engine().requests().size());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("Saved: VersionedTimeStore.java"), run.err());
  }

  @Test
  void watch_test_hasTheExitCodeOfTheLastRun() {
    CommandLineRun run =
        CommandLineRun.of(
            root, request -> SampleReports.unsolved().evidence(), "watch", "q01", "--runs", "1");
    assertEquals(4, run.code(), run.err());
  }

  /** An evidence that comes while the candidate saves again. */
  private Evidence save(int number) {
    try {
      Files.writeString(source, "x".repeat(number + 10));
      return SampleReports.pass().evidence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
