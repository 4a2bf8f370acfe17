package dev.katas.cli.render.annotations;

import dev.katas.cli.render.ReportRenderer;
import dev.katas.cli.render.common.Finding;
import dev.katas.cli.render.common.Findings;
import dev.katas.cli.render.common.Phrases;
import dev.katas.cli.render.common.Place;
import dev.katas.cli.render.common.RatingWords;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes the gravest findings as workflow commands: a step shows ten errors and ten warnings at
 * most, so the costly ones come first and the last line says how many there are besides.
 */
public final class AnnotationsRenderer implements ReportRenderer {
  /** How many of each level a CI service shows for one step. */
  static final int MOST = 10;

  private final UnaryOperator<String> inRepository;

  /**
   * Creates a renderer.
   *
   * @param inRepository turns a path within the submission into one within the repository
   */
  public AnnotationsRenderer(UnaryOperator<String> inRepository) {
    this.inRepository = inRepository;
  }

  @Override
  public String format() {
    return "annotations";
  }

  @Override
  public String fileName() {
    return "annotations.txt";
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    Scorecard card = report.scorecard();
    List<WorkflowCommand> errors = new ArrayList<>();
    List<WorkflowCommand> warnings = new ArrayList<>();
    if (card.verdict() == Verdict.GRADER_ERROR) {
      errors.add(
          new WorkflowCommand(
              "error", "", 0, card.kata() + ": the grader failed", card.headline()));
    } else if (card.verdict() == Verdict.UNSOLVED) {
      warnings.add(
          new WorkflowCommand("warning", "", 0, card.kata() + ": unsolved", card.headline()));
    }
    for (Finding finding : Findings.of(report)) {
      boolean error =
          finding.kind() == Finding.Kind.COMPILER || finding.kind() == Finding.Kind.CHECK;
      if (finding.kind() != Finding.Kind.STRETCH) {
        (error ? errors : warnings).add(command(error ? "error" : "warning", card.kata(), finding));
      }
    }
    write(errors, out);
    write(warnings, out);
    int more = Math.max(0, errors.size() - MOST) + Math.max(0, warnings.size() - MOST);
    String besides = more == 0 ? "" : " %d more findings are in the job summary.".formatted(more);
    out.write(
        new WorkflowCommand(
                    "notice",
                    "",
                    0,
                    "%s: %s".formatted(card.kata(), Phrases.of(card.verdict())),
                    card.headline() + besides + rated(report))
                .text()
            + "\n");
  }

  private static String rated(Report report) {
    return report.ratings().isEmpty()
        ? ""
        : "\n%s.\n%s".formatted(RatingWords.TITLE, String.join("\n", RatingWords.lines(report)));
  }

  private static void write(List<WorkflowCommand> commands, Writer out) throws IOException {
    for (WorkflowCommand command : commands.subList(0, Math.min(MOST, commands.size()))) {
      out.write(command.text() + "\n");
    }
  }

  private WorkflowCommand command(String level, String kata, Finding finding) {
    String cost = finding.points() > 0 ? " (-%s)".formatted(Phrases.points(finding.points())) : "";
    Place place = finding.places().isEmpty() ? new Place("", 0, 0, "") : finding.places().get(0);
    return new WorkflowCommand(
        level,
        place.path().isEmpty() ? "" : inRepository.apply(place.path()),
        place.line(),
        "%s %s%s".formatted(kata, finding.id(), cost),
        finding.text());
  }
}
