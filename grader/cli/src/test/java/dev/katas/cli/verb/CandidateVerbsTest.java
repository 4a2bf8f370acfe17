package dev.katas.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidateVerbsTest {
  @TempDir Path root;
  private Path kata = Path.of("");
  private Path source = Path.of("");

  @BeforeEach
  void write() throws IOException {
    kata = root.resolve("katas/q01-time-store");
    source = kata.resolve("src/main/java/dev/katas/solution/timestore/VersionedTimeStore.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, "my work");
    Files.createDirectories(kata.resolve("hints"));
    Files.writeString(kata.resolve("hints/1.md"), "# One\n\nThink of **order**.\n");
    Files.writeString(kata.resolve("hints/2.md"), "Two.\n");
    Files.writeString(kata.resolve("README.md"), "# The question\n\nKeep `versions`.\n");
    Files.writeString(kata.resolve("debrief.md"), "The answer.\n");
  }

  @Test
  void start_showsTheStatementTheFileAndTheClock() {
    String out = run("start", "q01").out();
    assertTrue(out.contains("The question\n\nKeep versions."), out);
    assertTrue(out.contains("timestore/VersionedTimeStore.java"), out);
    assertTrue(out.contains("60 minutes from now"), out);
    assertTrue(run("start", "q01").out().contains("running for 0 of 60 minutes"));
  }

  @Test
  void start_noClock_startsNone() {
    run("start", "q01", "--no-clock");
    assertFalse(run("grade", "q01").err().contains("minutes used"));
    run("start", "q01");
    assertTrue(run("grade", "q01").err().contains("0 of 60 minutes used"));
  }

  @Test
  void hint_eachTime_isTheNextUntilAllAreTaken() {
    assertTrue(run("hint", "q01").out().contains("Hint 1 of 2"));
    assertTrue(run("hint", "q01").out().contains("Two."));
    CommandLineRun spent = run("hint", "q01");
    assertEquals(0, spent.code());
    assertTrue(spent.err().contains("All 2 hints"), spent.err());
    assertTrue(run("hint", "q01", "--again").out().contains("Think of order."));
    assertEquals(2, run("grade", "q01").engine().requests().get(0).hintsTaken());
  }

  @Test
  void debrief_beforeAnAttempt_isHeldBack() {
    assertEquals(2, run("debrief", "q01").code());
    assertTrue(run("debrief", "q01", "--spoil").out().contains("The answer."));
    run("grade", "q01");
    assertTrue(run("debrief", "q01").out().contains("The answer."));
  }

  @Test
  void reset_putsTheSkeletonBackAndKeepsMyFiles() throws IOException {
    Files.writeString(source.resolveSibling("Helper.java"), "mine too");
    CommandLineRun run = run("reset", "q01");
    assertEquals(0, run.code(), run.err());
    assertEquals(FakeEngine.SKELETON, Files.readString(source));
    assertFalse(Files.exists(source.resolveSibling("Helper.java")));
    Path kept =
        root.resolve(".katas/kept/q01/20260131-094502-007")
            .resolve(kata.relativize(source).toString());
    assertEquals("my work", Files.readString(kept));
    assertEquals("mine too", Files.readString(kept.resolveSibling("Helper.java")));
  }

  @Test
  void doctor_saysWhatTheMachineMeansForGrades() {
    CommandLineRun run = run("doctor");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Isolation"), run.out());
    assertTrue(run.out().contains("has a compiler"), run.out());
  }

  private CommandLineRun run(String... words) {
    return CommandLineRun.of(root, "complexity", words);
  }
}
