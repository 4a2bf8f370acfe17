package dev.katas.cli.verb;

import dev.katas.cli.render.verify.VerifyFigures;
import dev.katas.cli.render.verify.VerifyMarkdown;
import dev.katas.cli.render.verify.VerifyReport;
import dev.katas.cli.session.ExitCode;
import dev.katas.cli.state.WholeFile;
import dev.katas.cli.terminal.Terminal;
import dev.katas.cli.verb.VerifyBank.Subject;
import dev.katas.cli.verify.Unexpected;
import dev.katas.cli.verify.VerifyGrade;
import dev.katas.cli.verify.VerifyRow;
import dev.katas.cli.verify.VerifyStore;
import dev.katas.engine.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grades so far: kept on disk as they come, and made into tables at any moment. */
final class VerifyResults {
  private final Terminal terminal;
  private final @Nullable Path folder;
  private final List<Subject> subjects;
  private final List<VerifyGrade> grades;
  private final String format;

  /**
   * Begins.
   *
   * @param folder where to keep and write; null for nowhere
   * @param earlier grades of earlier runs; those of sources that have changed are left out
   */
  VerifyResults(
      Terminal terminal,
      @Nullable Path folder,
      List<Subject> subjects,
      List<VerifyGrade> earlier,
      String format) {
    this.terminal = terminal;
    this.folder = folder;
    this.subjects = subjects;
    this.grades = new ArrayList<>(earlier);
    this.format = format;
  }

  /** Returns the grades so far. */
  synchronized List<VerifyGrade> grades() {
    return List.copyOf(grades);
  }

  /**
   * Adds a grade; it replaces an earlier one of the same run.
   *
   * @param report what it came from, which is kept if it is not as expected
   */
  synchronized void keep(VerifyGrade grade, Report report) throws IOException {
    grades.removeIf(grade::sameRun);
    grades.add(grade);
    if (folder != null) {
      new VerifyStore(folder).add(grade);
      Unexpected unexpected = new Unexpected(folder);
      if (grade.asExpected()) {
        unexpected.forget(grade);
      } else {
        unexpected.keep(grade, report);
      }
    }
  }

  /** Prints and writes the tables, and says whether all is as expected. */
  synchronized ExitCode deliver() {
    List<VerifyGrade> counted = new ArrayList<>();
    List<VerifyRow> rows = new ArrayList<>();
    for (Subject subject : subjects) {
      List<VerifyGrade> own = grades.stream().filter(grade -> isOf(grade, subject)).toList();
      if (!own.isEmpty()) {
        counted.addAll(own);
        rows.add(VerifyRow.of(own));
      }
    }
    terminal.out().print(text(rows, counted));
    terminal.out().flush();
    boolean written = write(rows, counted);
    boolean right = rows.size() == subjects.size() && rows.stream().allMatch(VerifyRow::right);
    if (rows.size() < subjects.size()) {
      terminal.remark(
          "%d of %d submissions are not graded yet."
              .formatted(subjects.size() - rows.size(), subjects.size()));
    }
    ExitCode judged = right ? ExitCode.OK : ExitCode.BELOW;
    return written ? judged : judged.worse(ExitCode.USAGE);
  }

  private String text(List<VerifyRow> rows, List<VerifyGrade> counted) {
    return switch (format) {
      case "json" -> VerifyReport.json(rows);
      case "markdown" -> VerifyMarkdown.of(rows, counted);
      default -> VerifyReport.text(rows, terminal.style(), terminal.width());
    };
  }

  private boolean write(List<VerifyRow> rows, List<VerifyGrade> counted) {
    if (folder == null) {
      return true;
    }
    try {
      WholeFile.write(folder.resolve("verify.json"), VerifyReport.json(rows));
      WholeFile.write(folder.resolve("detection.md"), VerifyMarkdown.of(rows, counted));
      WholeFile.write(folder.resolve("detection.json"), VerifyFigures.of(rows));
      return true;
    } catch (IOException e) {
      terminal.complain(
          Trouble.sentence(
              "The tables could not be written under %s; the one above holds.".formatted(folder),
              e));
      return false;
    }
  }

  private static boolean isOf(VerifyGrade grade, Subject subject) {
    return grade.kata().equals(subject.kata().id())
        && grade.id().equals(subject.known().id())
        && grade.sources().equals(subject.digest());
  }
}
