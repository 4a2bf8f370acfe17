package dev.katas.runner.junit;

import dev.katas.runner.suite.MeasuredCheck;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** A measured check as a test. */
final class MeasuredCheckDescriptor extends AbstractTestDescriptor {
  private final MeasuredCheck check;

  MeasuredCheckDescriptor(UniqueId uniqueId, MeasuredCheck check) {
    super(uniqueId, check.plan().title());
    this.check = check;
  }

  MeasuredCheck check() {
    return check;
  }

  @Override
  public Type getType() {
    return Type.TEST;
  }
}
