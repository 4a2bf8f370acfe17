package dev.katas.engine.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  @TempDir Path temporary;

  private Path folder(String name) throws IOException {
    Path folder = Files.createDirectories(temporary.resolve(name));
    Files.writeString(folder.resolve("alive"), "");
    Files.writeString(folder.resolve("hosts.txt"), "127.0.0.1 a");
    return folder;
  }

  @Test
  void sweep_folderOfADeadOwner_isDeleted() throws IOException {
    Path left = folder("katas-run-1");
    RunFolder.sweep(temporary);
    assertFalse(Files.exists(left));
  }

  @Test
  void sweep_folderOfALivingOwner_stays() throws IOException {
    Path used = folder("katas-run-2");
    try (FileChannel alive = FileChannel.open(used.resolve("alive"), StandardOpenOption.WRITE);
        FileLock lock = alive.lock()) {
      assertTrue(lock.isValid());
      RunFolder.sweep(temporary);
      assertTrue(Files.exists(used.resolve("hosts.txt")));
    }
  }

  @Test
  void sweep_folderThatIsBeingMade_staysUntilItIsOld() throws IOException {
    Path draft = folder("katas-new-3");
    RunFolder.sweep(temporary);
    assertTrue(Files.exists(draft));
    Files.setLastModifiedTime(draft, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    RunFolder.sweep(temporary);
    assertFalse(Files.exists(draft));
  }

  @Test
  void sweep_whatIsNotOurs_stays() throws IOException {
    Path other = folder("somebody-elses");
    Path link = temporary.resolve("katas-run-link");
    Files.createSymbolicLink(link, other);
    RunFolder.sweep(temporary);
    assertTrue(Files.exists(other.resolve("hosts.txt")));
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void own_askedTwice_isTheSameAndIsSweptByNobody() throws IOException {
    Path own = RunFolder.own();
    assertEquals(own, RunFolder.own());
    RunFolder.sweep(own.resolve("..").normalize());
    assertTrue(Files.isDirectory(own));
  }
}
