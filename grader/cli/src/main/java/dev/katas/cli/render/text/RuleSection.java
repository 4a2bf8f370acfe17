package dev.katas.cli.render.text;

import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.evidence.Evidence.Violation;
import dev.katas.engine.score.Scorecard;

/** The broken design rules. */
final class RuleSection {
  private RuleSection() {}

  static void write(Scorecard card, Page page) {
    if (card.deductions().isEmpty()) {
      return;
    }
    page.heading("DESIGN RULES broken");
    for (RuleEvidence rule : card.deductions()) {
      page.line(
          "  %s %s  -%d"
              .formatted(page.style().bad("x"), page.style().bold(rule.id()), rule.points()));
      page.paragraph("    ", rule.because());
      for (Violation violation : rule.violations()) {
        String place =
            violation.line() > 0
                ? "%s:%d".formatted(violation.file(), violation.line())
                : violation.file();
        page.labelled("at", "%s  %s".formatted(place, violation.what()));
      }
    }
  }
}
