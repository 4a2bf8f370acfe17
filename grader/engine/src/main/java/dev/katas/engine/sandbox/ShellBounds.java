package dev.katas.engine.sandbox;

import dev.katas.engine.process.Bounds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bounds by the shell's {@code ulimit}: it is on every Unix, and replaces itself by the child.
 *
 * <p>The address space is not bounded: a JVM reserves far more than it uses, and its own options
 * bound what counts. Nor is the number of processes: the system counts a user's, not a child's.
 */
final class ShellBounds {
  /** The descriptor under which a file is handed to the command. */
  static final int DESCRIPTOR = 9;

  private static final Path SHELL = Path.of("/bin/sh");
  private static final int BLOCKS_IN_A_MEGABYTE = 2048;

  /** A system whose own bound is lower keeps it. */
  private static final String SCRIPT =
      """
      { ulimit -c 0; ulimit -n "$1"; ulimit -f "$2"; ulimit -t "$3"; } 2>/dev/null
      [ -z "$4" ] || exec %d<"$4"
      shift 4
      exec "$@"
      """
          .formatted(DESCRIPTOR);

  private ShellBounds() {}

  /**
   * Puts bounds before a command; where there is no shell, the command stays as it is.
   *
   * @param opened a file that the command finds open as {@link #DESCRIPTOR}; null for none
   */
  static List<String> before(Bounds bounds, @Nullable Path opened, List<String> command) {
    if (!Files.isExecutable(SHELL)) {
      return command;
    }
    List<String> bounded = new ArrayList<>(List.of(SHELL.toString(), "-c", SCRIPT, "bounds"));
    bounded.add(Integer.toString(bounds.openFiles()));
    bounded.add(Integer.toString(bounds.fileMegabytes() * BLOCKS_IN_A_MEGABYTE));
    bounded.add(Integer.toString(bounds.cpuSeconds()));
    bounded.add(opened == null ? "" : opened.toString());
    bounded.addAll(command);
    return bounded;
  }
}
