package dev.katas.cli.verb;

import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Machine;
import dev.katas.cli.session.Session;
import dev.katas.cli.terminal.Terminal;
import dev.katas.cli.terminal.Wrap;
import dev.katas.engine.sandbox.Probe;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;

/** Tells what this machine offers, and what that means for grades. */
@Command(
    name = "doctor",
    description =
        "What this machine offers (JDKs, cores, isolation), and what that means for grades.")
final class DoctorVerb extends Verb {
  DoctorVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() {
    jdks();
    machine();
    isolation();
    archives();
    state();
    return ExitCode.OK;
  }

  private void jdks() {
    Machine machine = Machine.here();
    say(
        "JDK",
        machine.java(),
        machine.compiler()
            ? "It has a compiler: submissions can be compiled."
            : "It has no compiler, so nothing can be graded: install a JDK, 17 or newer, and set"
                + " JAVA_HOME to it.");
    List<String> others = Machine.otherJdks();
    say(
        "Other JDKs",
        others.isEmpty() ? "none found in the usual places" : String.join(", ", others),
        "Grades are made with the JDK above; JAVA_HOME chooses another. Verdicts are the same on"
            + " 17 and newer ones: work is counted, not timed.");
  }

  private void machine() {
    int cores = Runtime.getRuntime().availableProcessors();
    say(
        "Cores",
        String.valueOf(cores),
        cores > 1
            ? "Dimensions are measured at the same time, and 'verify' grades %d at once."
                .formatted(cores)
            : "Everything runs one after another: slower, with the same verdicts.");
  }

  private void isolation() {
    Probe probe = session().engine().isolation();
    if (probe.works()) {
      say(
          "Isolation",
          "bubblewrap works: a JVM was started in it",
          "A submission sees no network, no home, no process and no file but a JDK and the grader's"
              + " own jars. --isolation auto uses it, strict insists on it, off does without.");
      return;
    }
    say(
        "Isolation",
        "JVM only: " + probe.problem(),
        "A submission runs in a process of its own with bounded heap, output and time, but with"
            + " your rights: it could read your files and use the network. Grade only code that you"
            + " would run yourself. --isolation auto does without and says so, strict refuses to"
            + " run. To mend it: "
            + probe.remedy());
  }

  private void archives() {
    List<String> archives = Machine.archives(session().home().resolve("cds"));
    say(
        "Class data",
        archives.isEmpty() ? "no archives yet" : String.join(", ", archives),
        archives.isEmpty()
            ? "Starts are slower by some tenths of a second until the first runs have made them."
            : "Starts are fast. They never change a grade.");
  }

  private void state() {
    boolean writable = Machine.writable(session().state().path());
    say(
        "Memory",
        session().show(session().state().path()),
        writable
            ? "Attempts, hints and clocks are kept there."
            : "It cannot be written: grades are printed, but not kept. Make it writable.");
  }

  private void say(String what, String fact, String meaning) {
    Terminal terminal = terminal();
    PrintWriter out = terminal.out();
    int width = Math.min(terminal.width(), 100);
    String indent = " ".repeat(13);
    out.println(
        terminal.style().bold("%-12s ".formatted(what)) + Wrap.hanging("", indent, fact, width));
    if (!common.quiet) {
      out.println(terminal.style().dim(Wrap.hanging(indent, indent, meaning, width)));
    }
  }
}
