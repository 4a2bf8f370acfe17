package dev.katas.runner.work;

import java.util.List;

/** The JVM flags of a fork in which work is counted. */
public final class WorkFlags {
  /**
   * The flags: the second compiler is off, since it would leave out calls and allocations that the
   * counts are about; identity hash codes come from a sequence, so that runs repeat.
   */
  public static final List<String> JVM =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:+UnlockExperimentalVMOptions",
          "-XX:hashCode=3");

  /** The argument of the Java agent that makes it count work. */
  public static final String AGENT_ARGUMENT = "work";

  private WorkFlags() {}
}
