package dev.katas.suites.timestore;

import dev.katas.runner.model.Expect;
import dev.katas.runner.model.Operation;
import dev.katas.runner.model.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Judges what happens to null. */
final class NullCheck {
  private static final String RULE =
      "A null key or value is refused with NullPointerException, and the store is then unchanged.";
  private static final List<Operation<Session>> BEFORE =
      List.of(Calls.SET.with("a", "x", 5L), Calls.SET.with("a", "y", 9L));
  private static final List<Operation<Session>> QUESTIONS =
      List.of(
          Calls.GET.with("a", 5L),
          Calls.GET.with("a", 9L),
          Calls.GET.with("b", 9L),
          Calls.HISTORY.with("a"),
          Calls.HISTORY.with("b"));

  private final Abilities abilities;

  NullCheck(Abilities abilities) {
    this.abilities = abilities;
  }

  void run() {
    List<Operation<Session>> refused = new ArrayList<>();
    refused.add(Calls.SET.with(null, "x", 5L));
    refused.add(Calls.SET.with("a", null, 7L));
    refused.add(Calls.SET.with("a", null, 9L));
    refused.add(Calls.SET.with("b", null, 9L));
    refused.add(Calls.GET.with(null, 5L));
    refused.add(Calls.HISTORY.with((Object) null));
    if (abilities.range()) {
      refused.add(Calls.RANGE.with(null, 1L, 5L));
      refused.add(Calls.RANGE.with(null, 5L, 1L));
    }
    for (Operation<Session> call : refused) {
      judge(call, List.of());
      judge(call, BEFORE);
    }
  }

  private static void judge(Operation<Session> call, List<Operation<Session>> before) {
    Session store = PlainSession.ofSubject();
    before.forEach(step -> step.apply(store));
    List<Outcome> answers = answers(store);
    List<String> steps = new ArrayList<>(before.stream().map(step -> "store." + step).toList());

    Expect.outcome("store." + call, call.apply(store))
        .after(steps)
        .fails(NullPointerException.class, RULE);

    steps.add("store." + call + "  // refused");
    for (int i = 0; i < QUESTIONS.size(); i++) {
      Outcome outcome = QUESTIONS.get(i).apply(store);
      Expect.outcome("store." + QUESTIONS.get(i), outcome).after(steps).is(answers.get(i), RULE);
    }
  }

  private static List<Outcome> answers(Session store) {
    return QUESTIONS.stream().map(question -> question.apply(store)).toList();
  }
}
