package dev.katas.cli;

import dev.katas.cli.session.LocalEngine;
import dev.katas.cli.session.Session;
import dev.katas.cli.state.StateFolder;
import dev.katas.cli.terminal.Style;
import dev.katas.cli.terminal.Terminal;
import dev.katas.cli.verb.Verbs;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/**
 * Where the process begins.
 *
 * <p>The launcher says in system properties what Java cannot find out by itself: {@code katas.root}
 * is the checkout, {@code katas.home} the installed grader, {@code katas.tty} which of {@code out}
 * and {@code err} are terminals, {@code katas.columns} how wide they are.
 */
public final class Main {
  private static final int COLUMNS = 100;

  private Main() {}

  /** Runs a verb and ends the process with its exit code. */
  public static void main(String[] args) {
    Path root = Path.of(System.getProperty("katas.root", ".")).toAbsolutePath().normalize();
    Path home = Path.of(System.getProperty("katas.home", "grader/cli/target/kata"));
    Terminal terminal = terminal();
    Session session =
        new Session(
            root,
            home.toAbsolutePath().normalize(),
            terminal,
            new LocalEngine(root, home),
            new StateFolder(root, () -> Clock.system(ZoneId.systemDefault())));
    boolean colours = terminal.style() == Style.COLOURED;
    int code = Verbs.commandLine(session, colours, args).execute(args);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(code);
  }

  private static Terminal terminal() {
    List<String> ttys = List.of(System.getProperty("katas.tty", "").split(","));
    boolean wanted =
        System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(System.getenv("TERM"));
    return new Terminal(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        wanted && ttys.contains("out") ? Style.COLOURED : Style.PLAIN,
        wanted && ttys.contains("err") ? Style.COLOURED : Style.PLAIN,
        ttys.contains("err") && !"dumb".equals(System.getenv("TERM")),
        columns());
  }

  private static int columns() {
    return Math.max(40, Integer.getInteger("katas.columns", COLUMNS));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
