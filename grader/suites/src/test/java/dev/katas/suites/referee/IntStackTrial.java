package dev.katas.suites.referee;

import dev.katas.contract.gallery.IntStack;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** The calls of a stack. */
public final class IntStackTrial {
  private final IntStack subject = LincheckMain.create(IntStack.class);

  @Operation
  public void push(@Param(gen = IntGen.class, conf = "1:9") int element) {
    subject.push(element);
  }

  @Operation
  public int pop() {
    return subject.pop();
  }
}
