package dev.katas.suites.unixcd;

import dev.katas.runner.model.Expect;
import dev.katas.runner.model.Operation;
import dev.katas.runner.model.Outcome;
import java.util.ArrayList;
import java.util.List;

/** A case written by hand: each step is done to the submission and to the model, and compared. */
final class Script {
  private final String rule;
  private final Terminal subject = Terminal.ofSubject();
  private final Terminal model = Terminal.ofModel();
  private final List<String> steps = new ArrayList<>();

  Script(String rule) {
    this.rule = rule;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final Script then(Operation<Terminal>... operations) {
    for (Operation<Terminal> operation : operations) {
      String call = "shell." + operation;
      Outcome expected = operation.apply(model);
      Expect.outcome(call, operation.apply(subject)).after(steps).is(expected, rule);
      steps.add(call);
    }
    return this;
  }
}
