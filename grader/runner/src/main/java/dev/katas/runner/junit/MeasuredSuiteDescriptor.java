package dev.katas.runner.junit;

import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.MeasuredSuite;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;

/** A suite of measured checks as a container of tests. */
final class MeasuredSuiteDescriptor extends AbstractTestDescriptor {
  private final List<MeasuredCheckDescriptor> checks = new ArrayList<>();

  private MeasuredSuiteDescriptor(UniqueId uniqueId, Class<?> type) {
    super(uniqueId, type.getSimpleName(), ClassSource.from(type));
  }

  static MeasuredSuiteDescriptor of(UniqueId engine, Class<?> type) {
    UniqueId uniqueId = engine.append("suite", type.getName());
    MeasuredSuiteDescriptor suite = new MeasuredSuiteDescriptor(uniqueId, type);
    for (MeasuredCheck check : instantiate(type).checks()) {
      MeasuredCheckDescriptor test =
          new MeasuredCheckDescriptor(uniqueId.append("check", check.plan().id()), check);
      suite.checks.add(test);
      suite.addChild(test);
    }
    return suite;
  }

  private static MeasuredSuite instantiate(Class<?> type) {
    try {
      return (MeasuredSuite) type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          type.getName() + " needs a public constructor without parameters that does not throw", e);
    }
  }

  List<MeasuredCheckDescriptor> checks() {
    return checks;
  }

  @Override
  public Type getType() {
    return Type.CONTAINER;
  }
}
