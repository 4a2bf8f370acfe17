package dev.katas.engine.fork;

import dev.katas.runner.protocol.relay.Door;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a fork reaches the stub web.
 *
 * @param hostsFile the only names that it can resolve
 * @param doors what leads there out of a network of its own; empty if it shares the grader's
 */
public record WebAccess(Path hostsFile, List<Door> doors) {
  /** Copies the list. */
  public WebAccess {
    doors = List.copyOf(doors);
  }

  /** Returns the options of the fork's JVM. */
  List<String> options() {
    List<String> options = new ArrayList<>();
    options.add("-Djdk.net.hosts.file=" + hostsFile);
    if (!doors.isEmpty()) {
      options.add("-D%s=%s".formatted(Door.PROPERTY, Door.write(doors)));
    }
    return options;
  }

  /** Returns what the fork must be able to read. */
  List<Path> files() {
    return Stream.concat(Stream.of(hostsFile), doors.stream().map(Door::file)).toList();
  }
}
