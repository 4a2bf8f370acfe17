package dev.katas.engine.sandbox;

import dev.katas.engine.process.Launch;
import java.io.IOException;
import java.util.List;

/** Turns what is to be started into a command line that keeps it from the machine. */
public interface Sandbox {
  /**
   * Returns the command line.
   *
   * @throws IOException if something that the sandbox needs cannot be read or written
   */
  List<String> confine(Launch launch) throws IOException;

  /**
   * Tells whether the JVM is a child of the process that is started, so that the CPU time of that
   * process is not the JVM's.
   */
  boolean nested();

  /**
   * Returns what a report says of it.
   *
   * @param network whether children must reach servers of the grader
   */
  String description(boolean network);
}
