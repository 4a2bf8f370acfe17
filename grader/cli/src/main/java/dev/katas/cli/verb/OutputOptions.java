package dev.katas.cli.verb;

import dev.katas.cli.format.ReportFormat;
import dev.katas.cli.session.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of verbs that write reports. */
final class OutputOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      converter = FormatName.class,
      description =
          "text, json, html, markdown, junit, sarif, gradescope, exercism or "
              + "annotations; several with commas. One without --out goes to standard "
              + "output. Default: text there; text, json and html under --out.")
  Set<ReportFormat> formats = new LinkedHashSet<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write reports: report.json, report.html, report.txt.")
  @Nullable Path out;

  @Option(
      names = "--own-paths",
      description =
          "In sarif and annotations, names files as those of the kata's own folder: "
              + "for a submission that is a copy of that folder.")
  boolean ownPaths;

  /** Refuses a folder that cannot be one, before anything long is run. */
  void check() throws UsageException {
    Path path = out;
    while (path != null && !Files.exists(path)) {
      path = path.toAbsolutePath().getParent();
    }
    if (path != null && !Files.isDirectory(path)) {
      throw new UsageException(
          "--out wants a folder, and %s is none. Name another folder.".formatted(path));
    }
  }
}
