package dev.katas.cli.batch;

import dev.katas.cli.format.ReportFormat;
import dev.katas.cli.format.Surroundings;
import dev.katas.cli.render.ReportRenderer;
import dev.katas.cli.state.WholeFile;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.EvidenceJson;
import dev.katas.engine.report.Report;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Where a batch keeps its results: a folder a submission, marked last, when all of it is there. */
public final class BatchStore {
  private static final String MARK = ".graded";
  private static final String EVIDENCE = "evidence.json";

  private final Path out;
  private final Set<ReportFormat> formats;

  /**
   * Creates a store.
   *
   * @param out the batch's folder
   * @param formats the reports wanted of each submission
   */
  public BatchStore(Path out, Set<ReportFormat> formats) {
    this.out = out;
    this.formats = formats;
  }

  /** Returns a submission's folder, relative to the batch's. */
  public Path folder(BatchItem item) {
    return Path.of(item.kata().id(), item.name());
  }

  /** Returns the evidence of an earlier run of the very same sources, if it was kept whole. */
  public Optional<Evidence> kept(BatchItem item, String key) {
    Path folder = out.resolve(folder(item));
    try {
      if (!Files.readString(folder.resolve(MARK)).strip().equals(key)) {
        return Optional.empty();
      }
      try (Reader in = Files.newBufferedReader(folder.resolve(EVIDENCE))) {
        return Optional.of(EvidenceJson.read(in));
      }
    } catch (IOException e) {
      return Optional.empty(); // not there, or not whole: graded again
    }
  }

  /** Keeps a report under a key. */
  public void keep(BatchItem item, String key, Report report) throws IOException {
    Path folder = out.resolve(folder(item));
    Files.deleteIfExists(folder.resolve(MARK));
    WholeFile.write(
        folder.resolve(EVIDENCE), writer -> EvidenceJson.write(report.evidence(), writer));
    for (ReportFormat format : formats) {
      ReportRenderer renderer = format.renderer(Surroundings.NONE);
      boolean shared =
          formats.contains(ReportFormat.GRADESCOPE) && formats.contains(ReportFormat.EXERCISM);
      String name = renderer.fileName();
      String place = shared && name.equals("results.json") ? format.id() + "/" + name : name;
      WholeFile.write(folder.resolve(place), writer -> renderer.render(report, writer));
    }
    WholeFile.write(folder.resolve(MARK), key + "\n");
  }
}
