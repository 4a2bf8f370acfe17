package dev.katas.engine.fork;

import dev.katas.engine.catalog.KataDescriptor;
import dev.katas.engine.catalog.KataDescriptor.Limits;
import dev.katas.engine.process.ClassDataArchive;
import dev.katas.engine.process.Installation;
import dev.katas.runner.fork.ForkMain;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.work.WorkFlags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command lines that forks are started with. */
public final class ForkCommand {
  /** Name of the forks' class-data archive. */
  public static final String ARCHIVE = "fork";

  private static final List<String> BOUNDED =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:MaxMetaspaceSize=128m",
          "-XX:MaxDirectMemorySize=16m",
          "-XX:-UsePerfData",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:ErrorFile=/dev/null",
          "-XX:+DisableAttachMechanism");

  /** The JVM's own words must not get into the channel, which is standard output. */
  private static final List<String> QUIET =
      List.of("-XX:+DisplayVMOutputToStderr", "-Xlog:disable", "-Xlog:all=error:stderr");

  private static final List<String> NEUTRAL =
      List.of(
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Duser.timezone=UTC");

  private ForkCommand() {}

  /**
   * Returns the command for a fork that judges a dimension.
   *
   * @param hostsFile the only names that the fork can resolve; null for those of the system
   * @throws IOException if a library that the kata allows is not installed
   */
  public static List<String> of(
      Installation installation,
      Dimension dimension,
      KataDescriptor descriptor,
      @Nullable Path hostsFile)
      throws IOException {
    Limits limits = descriptor.limits();
    List<String> command = new ArrayList<>();
    command.add(installation.java().toString());
    command.addAll(BOUNDED);
    command.add("-Xmx" + limits.heapMegabytes() + "m");
    command.addAll(QUIET);
    command.addAll(NEUTRAL);
    if (hostsFile != null) {
      command.add("-Djdk.net.hosts.file=" + hostsFile);
    }
    command.addAll(ClassDataArchive.use(installation, ARCHIVE));
    command.addAll(measuring(installation, dimension));
    command.add("-cp");
    command.add(Installation.classPath(installation.fork()));
    command.add(ForkMain.class.getName());
    command.add(Long.toString(limits.outputKilobytes() * 1024L));
    command.add(Long.toString(stack(dimension)));
    installation
        .libraries(descriptor.libraries())
        .forEach(library -> command.add(library.toString()));
    return command;
  }

  /**
   * Counting work goes to tens of thousands of elements, where recursion is a candidate's right;
   * elsewhere endless recursion should end soon.
   */
  private static long stack(Dimension dimension) {
    return dimension == Dimension.COMPLEXITY ? 512L << 20 : 8L << 20;
  }

  private static List<String> measuring(Installation installation, Dimension dimension) {
    return switch (dimension) {
      case CORRECTNESS -> List.of("-XX:TieredStopAtLevel=1");
      case COMPLEXITY -> counting(installation);
      // Whether a LinkedHashMap keeps access order decides whether its get is a write.
      case THREAD_SAFETY -> List.of("--add-opens=java.base/java.util=ALL-UNNAMED");
      case STRUCTURE -> throw new IllegalArgumentException("no code runs for an answer's form");
    };
  }

  private static List<String> counting(Installation installation) {
    List<String> options = new ArrayList<>();
    options.add("-javaagent:%s=%s".formatted(installation.agent(), WorkFlags.AGENT_ARGUMENT));
    options.addAll(WorkFlags.JVM);
    return options;
  }
}
