package dev.katas.engine.process;

import java.nio.file.Path;
import java.util.List;

/**
 * A child to be started, and all that it needs of the machine.
 *
 * @param command the JVM's command line
 * @param readable files and folders that it must be able to read, besides the JDK
 * @param bounds what it may use
 * @param network whether it must reach servers on the grader's loopback
 */
public record Launch(List<String> command, List<Path> readable, Bounds bounds, boolean network) {
  /** Copies the lists. */
  public Launch {
    command = List.copyOf(command);
    readable = List.copyOf(readable);
  }
}
