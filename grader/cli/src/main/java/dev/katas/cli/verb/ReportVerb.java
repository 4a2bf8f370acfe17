package dev.katas.cli.verb;

import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.state.Attempt;
import dev.katas.cli.state.Attempts;
import dev.katas.cli.terminal.Browser;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.EvidenceJson;
import dev.katas.engine.report.Report;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes reports again from stored evidence. */
@Command(
    name = "report",
    description = "Makes any report again from stored evidence, running nothing.")
final class ReportVerb extends Verb {
  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      description = "The kata. Default: that of the latest attempt.")
  @Nullable String id;

  @Option(
      names = "--attempt",
      paramLabel = "STAMP",
      description = "Which attempt, by its folder's name. Default: the latest.")
  @Nullable String stamp;

  @Option(names = "--evidence", paramLabel = "FILE", description = "Evidence from elsewhere.")
  @Nullable Path evidence;

  @Option(names = "--open", description = "Opens the HTML report in a browser.")
  boolean open;

  @Option(
      names = "--progress",
      description =
          "All attempts at all katas instead, or at the one named: text, or html with --format, "
              + "--out or --open.")
  boolean progress;

  @Mixin OutputOptions output = new OutputOptions();

  ReportVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws UsageException {
    output.check();
    if (progress) {
      return progress();
    }
    Path file = evidence == null ? attempt().evidence() : evidence;
    Report report = read(file);
    Delivery delivery = new Delivery(session(), terminal(), common.quiet, output);
    boolean written = delivery.again(report);
    if (open) {
      written &= show(delivery, report, file.toAbsolutePath().resolveSibling("."));
    }
    return written ? ExitCode.OK : ExitCode.USAGE;
  }

  private ExitCode progress() throws UsageException {
    if (stamp != null || evidence != null) {
      throw new UsageException(
          "--progress shows all attempts: it goes without --attempt and --evidence.");
    }
    ProgressDelivery delivery = new ProgressDelivery(session(), terminal(), common.quiet, output);
    return delivery.deliver(id == null ? null : session().kata(id), open);
  }

  private boolean show(Delivery delivery, Report report, Path folder) {
    try {
      Browser.open(delivery.page(report, folder.normalize()));
      return true;
    } catch (IOException e) {
      terminal().complain(Trouble.sentence("The page could not be opened.", e));
      return false;
    }
  }

  private Report read(Path file) throws UsageException {
    try (Reader in = Files.newBufferedReader(file)) {
      Evidence read = EvidenceJson.read(in);
      return Reports.of(session(), read);
    } catch (IOException e) {
      throw new UsageException(
          Trouble.sentence(
              "The evidence in %s cannot be read.".formatted(session().show(file)), e));
    }
  }

  private Attempt attempt() throws UsageException {
    Attempts attempts = session().state().attempts();
    if (id == null && stamp == null) {
      return attempts.latest().orElseThrow(ReportVerb::none);
    }
    if (id == null) {
      throw new UsageException("--attempt wants a kata too: './kata report q01 --attempt ...'.");
    }
    String kata = session().kata(id).id();
    Optional<Attempt> found =
        attempts.of(kata).stream()
            .filter(attempt -> stamp == null || attempt.stamp().startsWith(stamp))
            .reduce((first, second) -> second);
    return found.orElseThrow(ReportVerb::none);
  }

  private static UsageException none() {
    return new UsageException("There is no such attempt: './kata grade q01' makes one.");
  }
}
