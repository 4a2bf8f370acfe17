package dev.katas.engine.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileBankTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  @Test
  void read_theBank_hasEveryFamily() throws IOException {
    List<HostileSample> samples = HostileBank.read(ROOT);
    assertTrue(samples.size() >= 100, "" + samples.size());
    Set<String> families = samples.stream().map(HostileSample::family).collect(Collectors.toSet());
    assertEquals(14, families.size(), families.toString());
  }

  @Test
  void changes_fileWrittenAndDeleted_areNamed(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("gone"), "x");
    Untouched before = Untouched.look(folder);
    assertEquals(List.of(), before.changes(Untouched.look(folder)));
    Files.delete(folder.resolve("gone"));
    Files.writeString(folder.resolve("new"), "x");
    assertEquals(List.of("gone", "new"), before.changes(Untouched.look(folder)));
  }

  @Test
  void harm_whatWasDone_isSeen() throws IOException {
    try (Bait bait = Bait.lay()) {
      assertEquals(List.of(), bait.harm("all quiet"));
      Files.writeString(Path.of(bait.bind("@MARK@")), "x");
      String secret = Files.readString(Path.of(bait.bind("@VICTIM@")));
      Files.delete(Path.of(bait.bind("@VICTIM@")));
      assertEquals(List.of("file", "victim", "leak"), bait.harm("it says " + secret));
    }
  }
}
