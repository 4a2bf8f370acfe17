package dev.katas.cli;

import dev.katas.cli.session.LocalEngine;
import dev.katas.cli.session.Session;
import dev.katas.cli.state.StateFolder;
import dev.katas.cli.terminal.Style;
import dev.katas.cli.terminal.Terminal;
import dev.katas.cli.verb.Verbs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/**
 * Loads the classes that most starts need, so that the JVM can archive them. Runs nobody's code but
 * the grader's own.
 */
public final class Training {
  private Training() {}

  /** Runs the verbs that only read, as a person would, and throws their words away. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(System.getProperty("katas.root", ".")).toAbsolutePath().normalize();
    Path home = Path.of(System.getProperty("katas.home", "grader/cli/target/kata"));
    Path nowhere = Files.createTempDirectory("kata-training");
    try {
      Session session =
          new Session(
              root,
              home,
              new Terminal(silence(), silence(), Style.PLAIN, Style.PLAIN, false, 100),
              new LocalEngine(root, home),
              new StateFolder(nowhere, () -> Clock.system(ZoneId.systemDefault())));
      for (List<String> line :
          List.of(
              List.of("list"),
              List.of("grade", "--help"),
              List.of("test", "--help"),
              List.of("verify", "--help"),
              List.of("report"),
              List.of("--help"))) {
        String[] words = line.toArray(String[]::new);
        Verbs.commandLine(session, false, words).execute(words);
      }
    } finally {
      Files.deleteIfExists(nowhere);
    }
  }

  private static PrintWriter silence() {
    return new PrintWriter(new StringWriter());
  }
}
