package dev.katas.engine.sandbox;

import dev.katas.engine.process.Bounds;
import dev.katas.engine.process.Launch;
import dev.katas.engine.process.Programs;
import dev.katas.engine.process.Programs.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether bubblewrap works here, found out by starting a JVM in it.
 *
 * @param sandbox what works; null if nothing does
 * @param problem why nothing does, in a few words; empty if something does
 * @param remedy what to do about it, in a sentence; empty if something works
 */
public record Probe(@Nullable Sandbox sandbox, String problem, String remedy) {
  private static final int SECONDS = 20;
  private static final Bounds BOUNDS = new Bounds(SECONDS, 256, 1);

  /** Tells whether it works. */
  public boolean works() {
    return sandbox != null;
  }

  /** Tries it out on this machine, with the given launcher of a JVM. */
  public static Probe here(Path java) {
    return of(System.getProperty("os.name", ""), Programs.find("bwrap"), java);
  }

  /**
   * Tries it out.
   *
   * @param system the operating system's name
   * @param bwrap the tool; null if there is none
   */
  static Probe of(String system, @Nullable Path bwrap, Path java) {
    if (!system.equals("Linux")) {
      return refused(
          "bubblewrap needs Linux, and this is " + system,
          "Run the grader in a Linux container or a virtual machine.");
    }
    if (bwrap == null) {
      return refused("bubblewrap is not installed", "Install the package 'bubblewrap'.");
    }
    Sandbox sandbox = new Bubblewrap(bwrap, java);
    List<String> trial =
        List.of(java.toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-version");
    try {
      Trial outcome = Programs.run(sandbox.confine(new Launch(trial, List.of(), BOUNDS)), SECONDS);
      return outcome.exitCode() == 0 ? new Probe(sandbox, "", "") : explain(outcome.complaint());
    } catch (IOException e) {
      return explain(String.valueOf(e.getMessage()));
    }
  }

  private static Probe explain(String complaint) {
    String first = complaint.lines().findFirst().orElse("it said nothing");
    String words = complaint.toLowerCase(Locale.ROOT);
    boolean namespaces =
        words.contains("namespace")
            || words.contains("uid map")
            || words.contains("rtm_newaddr")
            || words.contains("setting up uid")
            || words.contains("no permissions");
    return namespaces
        ? refused(
            "this system refuses user namespaces: " + first,
            "Allow them: on Ubuntu 'sysctl kernel.apparmor_restrict_unprivileged_userns=0', on"
                + " older Debian 'sysctl kernel.unprivileged_userns_clone=1', in a container by its"
                + " security options; or run the grader in a virtual machine.")
        : refused(
            "bubblewrap does not work here: " + first,
            "Update it (version 0.4 or newer), or run the grader in a virtual machine.");
  }

  private static Probe refused(String problem, String remedy) {
    return new Probe(null, problem, remedy);
  }
}
