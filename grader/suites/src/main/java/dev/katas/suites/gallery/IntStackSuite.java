package dev.katas.suites.gallery;

import dev.katas.contract.gallery.IntStack;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import java.util.ArrayDeque;

/** A stack without locks. */
public final class IntStackSuite extends ExhibitSuite<IntStack> {
  /** Creates the suite. */
  public IntStackSuite() {
    super(
        "Every element is popped once",
        IntStack.class,
        Model::new,
        Scenario.<IntStack>given().thread(push(1)).thread(push(2)).then(pop(), pop(), pop()),
        Scenario.given(push(1), push(2)).thread(pop()).thread(pop()).then(pop()),
        Scenario.given(push(1), push(2), push(3))
            .thread(pop())
            .thread(pop(), pop(), push(4))
            .then(pop(), pop(), pop()),
        Scenario.<IntStack>given().thread(pop(), push(1)).thread(push(2)).then(pop(), pop()));
  }

  private static Operation<IntStack> push(int element) {
    return Operation.command("push(%d)".formatted(element), s -> s.push(element));
  }

  private static Operation<IntStack> pop() {
    return Operation.of("pop()", s -> s.pop());
  }

  private static final class Model implements IntStack {
    private final ArrayDeque<Integer> elements = new ArrayDeque<>();

    @Override
    public void push(int element) {
      elements.push(element);
    }

    @Override
    public int pop() {
      return elements.isEmpty() ? -1 : elements.pop();
    }
  }
}
