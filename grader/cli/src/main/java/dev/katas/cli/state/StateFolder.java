package dev.katas.cli.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.function.Supplier;

/** The folder {@code .katas} of a checkout. Several graders may use it at once. */
public final class StateFolder {
  private final Path folder;
  private final Supplier<Clock> clock;

  /**
   * Names the folder; it is made when something is first kept in it.
   *
   * @param root the project's top folder
   * @param clock tells the time that attempts and rounds are stamped with; asked for only then: to
   *     find the time zone costs a tenth of a start
   */
  public StateFolder(Path root, Supplier<Clock> clock) {
    this.folder = root.resolve(".katas");
    this.clock = clock;
  }

  /** Returns the folder. */
  public Path path() {
    return folder;
  }

  /** Returns the clock that stamps what is kept here. */
  public Clock clock() {
    return clock.get();
  }

  /** Returns the attempts of all katas. */
  public Attempts attempts() {
    return new Attempts(folder.resolve("attempts"), clock);
  }

  /** Returns the hints taken. */
  public HintsTaken hints() {
    return new HintsTaken(this);
  }

  /** Returns people's ratings. */
  public RatingStore ratings() {
    return new RatingStore(folder.resolve("ratings"));
  }

  /** Returns the rounds' clocks. */
  public Rounds rounds() {
    return new Rounds(this);
  }

  /** Returns what {@code reset} kept aside. */
  public KeptAside kept() {
    return new KeptAside(this);
  }

  /** Something to do while no other grader does it. */
  @FunctionalInterface
  interface Locked<T> {
    T run() throws IOException;
  }

  /** Runs an action while this process alone holds the folder's lock. */
  <T> T locked(Locked<T> action) throws IOException {
    Files.createDirectories(folder);
    // The monitor is for this JVM's own threads: a second lock on one file would throw.
    synchronized (StateFolder.class) {
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        assert lock.isValid();
        return action.run();
      }
    }
  }
}
