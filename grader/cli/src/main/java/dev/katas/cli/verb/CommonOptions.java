package dev.katas.cli.verb;

import dev.katas.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/** The options of every verb. */
final class CommonOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-q", "--quiet"},
      description = "Results only: no progress, no remarks.")
  boolean quiet;

  @Option(names = "--no-color", description = "No colours; so does the variable NO_COLOR.")
  boolean noColor;

  /** Returns the terminal as the options want it. */
  Terminal apply(Terminal terminal) {
    return noColor ? terminal.plain() : terminal;
  }
}
