package dev.katas.engine.fork;

import dev.katas.engine.catalog.KataDescriptor;
import dev.katas.engine.catalog.KataDescriptor.Limits;
import dev.katas.engine.process.Bounds;
import dev.katas.engine.process.ClassDataArchive;
import dev.katas.engine.process.Installation;
import dev.katas.engine.process.Launch;
import dev.katas.runner.fork.ForkMain;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.work.WorkFlags;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What forks are started with: their command lines, and what they need of the machine. */
public final class ForkCommand {
  /** Name of the forks' class-data archive. */
  public static final String ARCHIVE = "fork";

  private static final List<String> BOUNDED =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:MaxMetaspaceSize=128m",
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

  /** The class path, an archive, pipes; and room for what a JVM opens by itself. */
  private static final int OPEN_FILES = 256;

  /** A crawler may hold many connections at once. */
  private static final int OPEN_FILES_WITH_WEB = 4096;

  /** A connection through a door takes two files more, and buffers, which are not to be missed. */
  private static final int FILES_THROUGH_A_DOOR = 3;

  private static final int DIRECT_MEGABYTES = 16;
  private static final int DIRECT_MEGABYTES_WITH_DOORS = 48;

  /** A multiple of what a dimension may take: the grader's own limits come first. */
  private static final int CPU_FACTOR = 10;

  private static final int FILE_MEGABYTES = 16;

  private ForkCommand() {}

  /**
   * Returns what starts a fork that judges a dimension.
   *
   * @param web how it reaches the stub web; null if its kata has none
   * @throws IOException if a library that the kata allows is not installed
   */
  public static Launch of(
      Installation installation,
      Dimension dimension,
      KataDescriptor descriptor,
      @Nullable WebAccess web)
      throws IOException {
    Limits limits = descriptor.limits();
    List<String> command = new ArrayList<>();
    command.add(installation.java().toString());
    command.addAll(BOUNDED);
    // In a sandbox a JVM cannot see how many the system's control groups leave it.
    command.add("-XX:ActiveProcessorCount=" + Runtime.getRuntime().availableProcessors());
    command.add("-Xmx" + limits.heapMegabytes() + "m");
    boolean doors = web != null && !web.doors().isEmpty();
    int direct = doors ? DIRECT_MEGABYTES_WITH_DOORS : DIRECT_MEGABYTES;
    command.add("-XX:MaxDirectMemorySize=" + direct + "m");
    command.addAll(QUIET);
    command.addAll(NEUTRAL);
    if (web != null) {
      command.addAll(web.options());
    }
    command.addAll(ClassDataArchive.use(installation, ARCHIVE));
    command.addAll(measuring(installation, dimension));
    command.add("-cp");
    command.add(Installation.classPath(installation.fork()));
    command.add(ForkMain.class.getName());
    command.add(Long.toString(limits.outputKilobytes() * 1024L));
    command.add(Long.toString(stack(dimension)));
    List<Path> libraries = installation.libraries(descriptor.libraries());
    libraries.forEach(library -> command.add(library.toString()));
    List<Path> readable = new ArrayList<>(installation.fork());
    readable.addAll(libraries);
    readable.addAll(ClassDataArchive.used(installation, ARCHIVE));
    if (web != null) {
      readable.addAll(web.files());
    }
    int files = web == null ? OPEN_FILES : OPEN_FILES_WITH_WEB;
    return new Launch(
        command, readable, bounds(limits, doors ? FILES_THROUGH_A_DOOR * files : files));
  }

  private static Bounds bounds(Limits limits, int openFiles) {
    return new Bounds(CPU_FACTOR * limits.totalSeconds(), openFiles, FILE_MEGABYTES);
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
