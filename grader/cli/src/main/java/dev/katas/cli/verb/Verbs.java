package dev.katas.cli.verb;

import dev.katas.cli.session.Session;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** All verbs; adding one is a name and a class here. */
public final class Verbs {
  private static final String COMPLETION = "generate-completion";

  /** Help in fewer columns than these is not laid out any more. */
  private static final int NARROWEST = 60;

  private static final List<String> NAMES =
      List.of(
          "list", "start", "test", "grade", "rate", "watch", "batch", "hint", "debrief", "report",
          "reset", "verify", "new", "doctor");

  private Verbs() {}

  /**
   * Makes the command line for some arguments. If they begin with a verb, no other verb's class is
   * loaded: that is a third of the start.
   */
  public static CommandLine commandLine(Session session, boolean colours, String... args) {
    CommandLine line = new CommandLine(new KataCommand());
    if (args.length > 0 && NAMES.contains(args[0])) {
      line.addSubcommand(args[0], verb(args[0], session));
    } else {
      for (String name : NAMES) {
        line.addSubcommand(name, verb(name, session));
      }
      line.addSubcommand("help", new CommandLine.HelpCommand());
      line.addSubcommand(COMPLETION, new AutoComplete.GenerateCompletion());
    }
    line.getCommandSpec().version("kata " + version() + " (Java " + Runtime.version() + ")");
    // A submission such as @reference is not a file of arguments.
    line.setExpandAtFiles(false);
    line.setOut(session.terminal().out());
    line.setErr(session.terminal().err());
    line.setColorScheme(Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.max(NARROWEST, session.terminal().width()));
    Failures failures = new Failures(session);
    line.setParameterExceptionHandler(failures);
    line.setExecutionExceptionHandler(failures);
    return line;
  }

  private static Verb verb(String name, Session session) {
    return switch (name) {
      case "list" -> new ListVerb(session);
      case "start" -> new StartVerb(session);
      case "test" -> new TestVerb(session);
      case "grade" -> new GradeVerb(session);
      case "watch" -> new WatchVerb(session);
      case "batch" -> new BatchVerb(session);
      case "rate" -> new RateVerb(session);
      case "hint" -> new HintVerb(session);
      case "debrief" -> new DebriefVerb(session);
      case "report" -> new ReportVerb(session);
      case "reset" -> new ResetVerb(session);
      case "verify" -> new VerifyVerb(session);
      case "new" -> new NewVerb(session);
      case "doctor" -> new DoctorVerb(session);
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String version() {
    String version = Verbs.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }
}
