package dev.katas.cli.verb;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line's first word. */
@Command(
    name = "kata",
    synopsisSubcommandLabel = "VERB",
    description = "Practise interview questions; see what your solution is worth, and why.",
    footer = {"", "First: './kata list', then './kata start q01'. Help: './kata VERB --help'."})
final class KataCommand implements Runnable {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    CommandLine line = spec.commandLine();
    throw new ParameterException(line, "What shall I do? A verb is missing.");
  }
}
