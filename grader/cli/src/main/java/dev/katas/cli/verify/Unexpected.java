package dev.katas.cli.verify;

import dev.katas.cli.render.text.TextRenderer;
import dev.katas.cli.state.WholeFile;
import dev.katas.engine.evidence.EvidenceJson;
import dev.katas.engine.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps the whole report of a grade that is not as expected: threads that ran freely do not show
 * the same again.
 */
public final class Unexpected {
  private static final String EVIDENCE = "evidence.json";
  private static final String TEXT = "report.txt";

  private final Path folder;

  /**
   * Names the folder; makes nothing yet.
   *
   * @param out where the grades are kept
   */
  public Unexpected(Path out) {
    this.folder = out.resolve("unexpected");
  }

  /**
   * Keeps a grade's evidence and its report as text.
   *
   * @throws IOException if they cannot be written
   */
  public void keep(VerifyGrade grade, Report report) throws IOException {
    WholeFile.write(file(grade, EVIDENCE), writer -> EvidenceJson.write(report.evidence(), writer));
    WholeFile.write(file(grade, TEXT), writer -> TextRenderer.plain().render(report, writer));
  }

  /**
   * Removes what an earlier grade of the same run has left, now that one is as expected.
   *
   * @throws IOException if it cannot be removed
   */
  public void forget(VerifyGrade grade) throws IOException {
    Files.deleteIfExists(file(grade, EVIDENCE));
    Files.deleteIfExists(file(grade, TEXT));
    Files.deleteIfExists(file(grade, TEXT).getParent());
  }

  private Path file(VerifyGrade grade, String name) {
    return folder
        .resolve("%s-%s-seed-%d".formatted(grade.kata(), grade.id().replace("@", ""), grade.seed()))
        .resolve(name);
  }
}
