package dev.katas.cli.render.text;

import dev.katas.cli.render.common.Visible;
import dev.katas.cli.terminal.Style;
import dev.katas.cli.terminal.Wrap;
import dev.katas.engine.evidence.Evidence;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The outcome of the visible tests as text. */
public final class TestText {
  private TestText() {}

  /**
   * Returns the outcome of the visible tests.
   *
   * @param quiet whether to leave out the tests that passed
   */
  public static String show(Evidence evidence, boolean quiet, Style style, int width) {
    Page page = new Page(style, Math.max(60, Math.min(width, 120)));
    String fault = evidence.fault();
    if (fault != null) {
      page.line(
          Wrap.hanging(
              "",
              "",
              style.warn("The grader failed, not you: ") + Visible.text(fault),
              page.width()));
    } else if (!evidence.compile().ok()) {
      page.line(style.bad("Does not compile."));
      CompileSection.write(evidence.compile(), evidence.sources(), page);
    } else {
      tests(evidence, quiet, page);
    }
    return page.toString();
  }

  private static void tests(Evidence evidence, boolean quiet, Page page) {
    Map<String, CheckResult> results =
        evidence.results().stream()
            .collect(Collectors.toMap(CheckResult::id, Function.identity(), (a, b) -> b));
    for (PlannedCheck check : evidence.plan()) {
      CheckResult result = results.get(check.id());
      if (!quiet || result == null || result.status() != Status.PASSED) {
        test(check, result, page);
      }
    }
    long passed =
        evidence.results().stream().filter(result -> result.status() == Status.PASSED).count();
    String total = "%d of %d visible tests passed".formatted(passed, evidence.plan().size());
    boolean all = passed == evidence.plan().size() && passed > 0;
    page.line(all ? page.style().good(total) : page.style().bad(total));
    if (evidence.plan().isEmpty()) {
      page.line("No visible test was found, so nothing is known about this code.");
    } else if (all) {
      page.line("'./kata grade %s' runs the hidden ones too.".formatted(evidence.kata()));
    }
  }

  private static void test(PlannedCheck check, @Nullable CheckResult result, Page page) {
    if (result == null) {
      page.line("  %s  %s".formatted(page.style().warn("did not run"), check.title()));
      return;
    }
    page.line("  %s  %s".formatted(word(result.status(), page), check.title()));
    if (result.status() != Status.PASSED) {
      page.labelled("", result.message());
      page.labelled("expected", result.expected());
      page.labelled("actual", result.actual());
      String label = "case";
      for (String step : result.steps()) {
        page.labelled(label, step);
        label = "";
      }
    }
  }

  private static String word(Status status, Page page) {
    return switch (status) {
      case PASSED -> page.style().good("ok      ");
      case FAILED -> page.style().bad("failed  ");
      case UNSOLVED -> page.style().warn("unsolved");
      case TIMEOUT -> page.style().bad("too long");
      case CRASH -> page.style().bad("crashed ");
      case BLOCKED, INCONCLUSIVE, FAULT -> page.style().warn("unknown ");
    };
  }
}
