package dev.katas.engine.fork;

import dev.katas.runner.protocol.relay.Door;
import java.nio.file.Path;
import java.util.List;

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
}
