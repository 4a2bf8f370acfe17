package dev.katas.engine.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** What one trial lays out for an attack to find, and how it looks afterwards whether one did. */
final class Bait implements AutoCloseable {
  private static final long SECONDS_TO_DIE = 2;

  private final Path folder;
  private final Path mark;
  private final Path victim;
  private final String secret = "secret-" + UUID.randomUUID();
  private final ServerSocket door;
  private final AtomicInteger knocks = new AtomicInteger();

  private Bait(Path folder, ServerSocket door) {
    this.folder = folder;
    this.mark = folder.resolve("mark");
    this.victim = folder.resolve("victim");
    this.door = door;
  }

  /** Lays it out. */
  static Bait lay() throws IOException {
    Path folder = Files.createTempDirectory("katas-hostile-").toRealPath();
    Bait bait = new Bait(folder, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    Files.writeString(bait.victim, bait.secret);
    Thread listener = new Thread(bait::listen, "bait");
    listener.setDaemon(true);
    listener.start();
    return bait;
  }

  private void listen() {
    while (true) {
      try (Socket socket = door.accept()) {
        knocks.incrementAndGet();
        socket.getOutputStream().write(new byte[0]);
      } catch (IOException e) {
        if (door.isClosed()) {
          return;
        }
      }
    }
  }

  /** Returns the folder in which a trial may make things of its own. */
  Path folder() {
    return folder;
  }

  /** Returns a sample's source with the places of this bait in it. */
  String bind(String source) {
    return source
        .replace("@MARK@", mark.toString())
        .replace("@VICTIM@", victim.toString())
        .replace("@PORT@", Integer.toString(door.getLocalPort()));
  }

  /**
   * Returns what was done, in single words; ends processes that were left.
   *
   * @param output what the submission printed
   */
  List<String> harm(String output) throws IOException {
    List<String> harm = new ArrayList<>();
    if (Files.exists(mark, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      harm.add("file");
    }
    if (!Files.exists(victim)
        || !secret.equals(new String(Files.readAllBytes(victim), StandardCharsets.UTF_8))) {
      harm.add("victim");
    }
    if (output.contains(secret) || output.contains("LEAK:")) {
      harm.add("leak");
    }
    if (knocks.get() > 0) {
      harm.add("network");
    }
    if (!strays().isEmpty()) {
      harm.add("process");
    }
    return harm;
  }

  private List<ProcessHandle> strays() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_DIE);
    List<ProcessHandle> left = marked();
    while (!left.isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
      left = marked();
    }
    left.forEach(ProcessHandle::destroyForcibly);
    return left;
  }

  /** A process of an attack has the marker in its command line. */
  private List<ProcessHandle> marked() {
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(mark.toString()))
        .toList();
  }

  @Override
  public void close() throws IOException {
    door.close();
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(entry);
      }
    }
  }
}
