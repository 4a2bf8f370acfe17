package dev.katas.engine.sandbox;

import dev.katas.engine.process.Launch;
import dev.katas.engine.process.RunFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Linux namespaces by bubblewrap: the child sees a JDK, the jars that it was given, an empty folder
 * for temporary files, and nothing else of the machine. It is nobody, has no network but a loopback
 * of its own, and cannot start a process.
 */
final class Bubblewrap implements Sandbox {
  /** What a child may write in all: it is kept in memory and gone with the child. */
  private static final int TEMPORARY_BYTES = 16 << 20;

  private static final String NOBODY = "65534";

  private final Path bwrap;
  private final Path jdk;
  private @Nullable List<String> systemFiles;
  private @Nullable Path filter;

  /**
   * Creates a sandbox.
   *
   * @param bwrap the tool
   * @param java the launcher of the JDK that children are started with
   */
  Bubblewrap(Path bwrap, Path java) {
    this.bwrap = bwrap;
    this.jdk = java.toAbsolutePath().resolve("../..").normalize(); // its bin/java
  }

  @Override
  public List<String> confine(Launch launch) throws IOException {
    Path calls = filter();
    List<String> command = new ArrayList<>();
    command.add(bwrap.toString());
    command.addAll(namespaces(launch.network()));
    command.addAll(
        List.of("--dev", "/dev", "--size", Integer.toString(TEMPORARY_BYTES), "--tmpfs", "/tmp"));
    command.addAll(systemFiles());
    for (Path place : Whole.folders(launch.readable())) {
      command.addAll(List.of("--ro-bind", place.toString(), place.toString()));
    }
    if (calls != null) {
      command.addAll(List.of("--seccomp", Integer.toString(ShellBounds.DESCRIPTOR)));
    }
    command.addAll(List.of("--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/tmp", "--"));
    command.addAll(launch.command());
    return ShellBounds.before(launch.bounds(), calls, command);
  }

  private List<String> namespaces(boolean network) {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts"));
    options.add("--unshare-cgroup-try");
    if (!network) {
      options.add("--unshare-net");
    }
    options.addAll(List.of("--uid", NOBODY, "--gid", NOBODY, "--hostname", "kata"));
    options.addAll(List.of("--cap-drop", "ALL", "--new-session", "--die-with-parent"));
    options.addAll(List.of("--as-pid-1", "--clearenv", "--setenv", "LC_ALL", "C.UTF-8"));
    // Without /proc the launcher cannot tell where it is, and so where its libraries are.
    String libraries = jdk.resolve("lib") + ":" + jdk.resolve("lib/server");
    options.addAll(List.of("--setenv", "LD_LIBRARY_PATH", libraries));
    return options;
  }

  private synchronized List<String> systemFiles() throws IOException {
    List<String> known = systemFiles;
    if (known == null) {
      known = SystemFiles.options(jdk);
      systemFiles = known;
    }
    return known;
  }

  /** Returns the file of allowed system calls; null where none is known for this processor. */
  private synchronized @Nullable Path filter() throws IOException {
    Path known = filter;
    if (known == null || !Files.exists(known)) {
      Optional<byte[]> program = SeccompFilter.program(System.getProperty("os.arch", ""));
      if (program.isEmpty()) {
        return null;
      }
      known = RunFolder.own().resolve("calls.bpf");
      Files.write(known, program.get());
      filter = known;
    }
    return known;
  }

  @Override
  public boolean nested() {
    return true;
  }

  @Override
  public String description(boolean network) {
    return "bubblewrap: %s, no home, no process of its own, files read-only"
        .formatted(network ? "the machine's network, which this kata needs" : "no network");
  }
}
