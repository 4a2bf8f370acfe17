package dev.katas.engine.sandbox;

import dev.katas.engine.process.Programs;
import java.nio.file.Path;
import java.util.List;

/**
 * Has the kernel kill a child when the grader dies, whatever the child's threads are doing.
 *
 * <p>Linux does that for a process that asks for it; util-linux's {@code setpriv} asks, and then
 * becomes the child. Elsewhere only the child's own watch on its pipe is left.
 */
final class ParentDeath {
  private static final List<String> OPTIONS = List.of("--pdeathsig", "KILL");
  private static final int SECONDS = 5;

  private ParentDeath() {}

  /** Returns the words to put before a command; none where it cannot be had. */
  static List<String> prefix() {
    return Known.PREFIX;
  }

  private static List<String> ask() {
    Path tool = Programs.find("setpriv");
    Path shell = Programs.find("true");
    if (tool == null || shell == null) {
      return List.of();
    }
    List<String> prefix = List.of(tool.toString(), OPTIONS.get(0), OPTIONS.get(1));
    List<String> trial = List.of(prefix.get(0), prefix.get(1), prefix.get(2), shell.toString());
    return Programs.run(trial, SECONDS).exitCode() == 0 ? prefix : List.of();
  }

  /** Asked once, when it is first needed. */
  private static final class Known {
    static final List<String> PREFIX = ask();
  }
}
