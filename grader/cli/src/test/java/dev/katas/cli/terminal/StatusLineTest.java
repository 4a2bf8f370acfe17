package dev.katas.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusLineTest {
  private final StringWriter err = new StringWriter();

  @Test
  void run_onATerminal_drawsOneLineAndWipesIt() {
    run(true, false);
    assertTrue(err.toString().contains("[########################] 1/1"), err.toString());
    assertTrue(err.toString().endsWith("\r\u001b[K"), err.toString());
    assertEquals(-1, err.toString().indexOf('\n'));
  }

  @Test
  void run_elsewhere_printsPlainLines() {
    run(false, false);
    assertEquals(List.of("compile", "complexity: 1 of 1 passed"), err.toString().lines().toList());
  }

  @Test
  void run_quiet_saysNothing() {
    run(true, true);
    run(false, true);
    assertEquals("", err.toString());
  }

  private void run(boolean live, boolean quiet) {
    PrintWriter writer = new PrintWriter(err);
    Terminal terminal = new Terminal(writer, writer, Style.PLAIN, Style.PLAIN, live, 80);
    try (StatusLine line = new StatusLine(terminal, quiet)) {
      RunProgress progress = new RunProgress(line);
      progress.stage("compile");
      progress.planned(
          List.of(new PlannedCheck("c", "title", Dimension.COMPLEXITY, Level.L3, 1)));
      progress.started(Dimension.COMPLEXITY, "c");
      progress.finished(
          Dimension.COMPLEXITY,
          new CheckResult("c", Status.PASSED, "", "", "", List.of(), 1, null));
    }
    writer.flush();
  }
}
