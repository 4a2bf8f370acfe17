package dev.katas.suites.unixcd;

import dev.katas.contract.unixcd.CdResult;
import dev.katas.contract.unixcd.CdResult.Moved;
import dev.katas.contract.unixcd.CdResult.Reason;
import dev.katas.contract.unixcd.CdResult.Refused;
import dev.katas.fixtures.tree.shells.Manner;
import dev.katas.fixtures.tree.shells.ShellCase;
import dev.katas.fixtures.tree.shells.ShellCases;
import dev.katas.fixtures.tree.shells.ShellStep;
import dev.katas.runner.model.Action;
import dev.katas.runner.model.Expect;
import dev.katas.runner.model.Operation;
import dev.katas.runner.model.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Compares the submission with what real shells answered when the cases were made. */
final class ShellCheck {
  private final Manner manner;

  ShellCheck(Manner manner) {
    this.manner = manner;
  }

  void run() {
    for (ShellCase each : ShellCases.read()) {
      if (each.manner() == manner) {
        replay(each);
      }
    }
  }

  private void replay(ShellCase one) {
    Terminal terminal = Terminal.ofSubject();
    List<String> steps = new ArrayList<>();
    for (Operation<Terminal> operation : furnishing(one)) {
      operation.apply(terminal);
      steps.add("shell." + operation);
    }
    Action<Terminal> cd = manner == Manner.PHYSICAL ? Calls.CD : Calls.CD_LOGICAL;
    for (ShellStep step : one.steps()) {
      Operation<Terminal> operation = cd.with(step.path());
      judge(operation, operation.apply(terminal), step, steps);
      steps.add("shell." + operation);
    }
  }

  private void judge(
      Operation<Terminal> operation, Outcome outcome, ShellStep step, List<String> before) {
    String rule =
        "Real shells, asked in the %s manner, agree on this."
            .formatted(manner == Manner.PHYSICAL ? "physical" : "logical");
    Expect expect = Expect.outcome("shell." + operation, outcome).after(before);
    String directory = step.directory();
    Reason reason = step.reason();
    if (directory != null) {
      expect.is(new Moved(directory), rule);
    } else if (reason != null) {
      expect.is(new Refused(reason), rule);
    } else if (isMove(outcome)) {
      expect.is(new Refused(Reason.NOT_FOUND), rule + " They refuse, and give no reason.");
    }
  }

  private static boolean isMove(Outcome outcome) {
    return !(outcome instanceof Outcome.Answered answered
        && answered.value() instanceof CdResult result
        && result instanceof Refused);
  }

  private static List<Operation<Terminal>> furnishing(ShellCase one) {
    List<Operation<Terminal>> operations = new ArrayList<>();
    one.plan().directories().forEach(path -> operations.add(Calls.MKDIR.with(path)));
    one.plan().files().forEach(path -> operations.add(Calls.TOUCH.with(path)));
    one.plan().links().forEach((path, to) -> operations.add(Calls.LINK.with(path, to)));
    one.plan().locked().forEach(path -> operations.add(Calls.LOCK.with(path)));
    if (!one.environment().start().equals("/")) {
      operations.add(Calls.START.with(one.environment().start()));
    }
    operations.add(Calls.HOME_IS.with(one.environment().home()));
    one.environment().searchPath().forEach(place -> operations.add(Calls.SEARCH.with(place)));
    one.environment().users().forEach((user, home) -> operations.add(Calls.USER.with(user, home)));
    return operations;
  }
}
