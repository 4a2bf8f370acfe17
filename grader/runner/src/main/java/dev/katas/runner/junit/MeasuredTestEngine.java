package dev.katas.runner.junit;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.suite.MeasureContext;
import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.MeasuredSuite;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/** Runs {@link MeasuredSuite}s on the JUnit Platform: one test a measured check. */
public final class MeasuredTestEngine implements TestEngine {
  /** Configuration parameter that carries the run's seed. */
  public static final String SEED = "katas.seed";

  private final Map<String, CheckResult> results = new ConcurrentHashMap<>();
  private final Map<String, MeasuredCheck> checks = new ConcurrentHashMap<>();

  @Override
  public String getId() {
    return "katas-measured";
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
    EngineDescriptor root = new EngineDescriptor(uniqueId, "Measured checks");
    for (ClassSelector selector : request.getSelectorsByType(ClassSelector.class)) {
      Class<?> type = selector.getJavaClass();
      if (MeasuredSuite.class.isAssignableFrom(type)) {
        MeasuredSuiteDescriptor suite = MeasuredSuiteDescriptor.of(uniqueId, type);
        suite.checks().forEach(test -> checks.put(test.getUniqueId().toString(), test.check()));
        root.addChild(suite);
      }
    }
    return root;
  }

  @Override
  public void execute(ExecutionRequest request) {
    long seed = request.getConfigurationParameters().get(SEED).map(Long::parseLong).orElse(0L);
    run(
        request.getRootTestDescriptor(),
        new MeasureContext(seed),
        request.getEngineExecutionListener());
  }

  private void run(
      TestDescriptor descriptor, MeasureContext context, EngineExecutionListener listener) {
    listener.executionStarted(descriptor);
    TestExecutionResult outcome = TestExecutionResult.successful();
    if (descriptor instanceof MeasuredCheckDescriptor test) {
      outcome = measure(test, context);
    }
    descriptor.getChildren().forEach(child -> run(child, context, listener));
    listener.executionFinished(descriptor, outcome);
  }

  private TestExecutionResult measure(MeasuredCheckDescriptor test, MeasureContext context) {
    try {
      results.put(test.getUniqueId().toString(), test.check().measure(context));
      return TestExecutionResult.successful();
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Throwable e) {
      return TestExecutionResult.failed(e);
    }
  }

  /** Returns the check behind a test, if it is one of this engine's. */
  Optional<MeasuredCheck> check(String uniqueId) {
    return Optional.ofNullable(checks.get(uniqueId));
  }

  /** Returns what a check measured, if it ran to its end. */
  Optional<CheckResult> result(String uniqueId) {
    return Optional.ofNullable(results.get(uniqueId));
  }
}
