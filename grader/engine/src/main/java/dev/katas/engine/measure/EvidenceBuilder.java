package dev.katas.engine.measure;

import dev.katas.engine.GradeRequest;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.evidence.Evidence.CoverageEvidence;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects evidence while several measures run; every method may be called from any thread. */
public final class EvidenceBuilder {
  private final GradeRequest request;
  private final String startedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  private final Map<String, String> environment = new TreeMap<>();
  private final Map<String, Long> millis = Collections.synchronizedMap(new LinkedHashMap<>());
  private final Map<String, CheckResult> results = new LinkedHashMap<>();
  private final StringBuilder output = new StringBuilder();
  private List<PlannedCheck> plan = List.of();
  private List<RuleEvidence> rules = List.of();
  private CompileEvidence compile = new CompileEvidence(false, "", List.of());
  private @Nullable CoverageEvidence coverage;
  private @Nullable String fault;
  private boolean unsolved;

  /**
   * Starts to collect.
   *
   * @param isolation how the submission is kept from the machine, in words
   */
  public EvidenceBuilder(GradeRequest request, String isolation) {
    this.request = request;
    environment.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
    environment.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    environment.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
    environment.put("isolation", isolation);
  }

  /** Work that is timed. */
  @FunctionalInterface
  public interface Timed<T> {
    /** Does the work. */
    T run() throws IOException;
  }

  /** Does some work and records its wall time under a name. */
  public <T> T time(String name, Timed<T> work) throws IOException {
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      millis.put(name, (System.nanoTime() - start) / 1_000_000);
    }
  }

  /** Records a stage's wall time in milliseconds. */
  public void time(String name, long took) {
    millis.put(name, took);
  }

  /** Records the checks that will be judged. */
  public synchronized void plan(List<PlannedCheck> checks) {
    plan = List.copyOf(checks);
  }

  /** Records how compiling went. */
  public synchronized void compile(CompileEvidence evidence) {
    compile = evidence;
  }

  /** Records whether the sources are still the skeleton's. */
  public synchronized void unsolved(boolean skeleton) {
    unsolved = skeleton;
  }

  /** Records results, and what the submission printed meanwhile. */
  public synchronized void results(List<CheckResult> finished, String printed) {
    finished.forEach(result -> results.put(result.id(), result));
    output.append(printed);
  }

  /** Records how the design rules came out. */
  public synchronized void rules(List<RuleEvidence> evidence) {
    rules = List.copyOf(evidence);
  }

  /** Records the coverage. */
  public synchronized void coverage(CoverageEvidence evidence) {
    coverage = evidence;
  }

  /** Records the grader's own failure; the first one stays. */
  public synchronized void fault(Throwable failure) {
    if (fault == null) {
      String message = failure.getMessage();
      fault = message != null ? message : failure.toString();
    }
  }

  /** Returns what was collected. */
  public synchronized Evidence build() {
    Kata kata = request.kata();
    List<CheckResult> ordered = new ArrayList<>();
    plan.forEach(check -> addIfPresent(ordered, results.get(check.id())));
    return new Evidence(
        Evidence.SCHEMA_VERSION,
        kata.id(),
        kata.descriptor().title(),
        request.submission().name(),
        request.seed(),
        startedAt,
        compile,
        unsolved,
        plan,
        ordered,
        rules,
        coverage,
        request.submission().sources(),
        output.toString(),
        new LinkedHashMap<>(millis),
        environment,
        request.hintsTaken(),
        fault);
  }

  private static void addIfPresent(List<CheckResult> list, @Nullable CheckResult result) {
    if (result != null) {
      list.add(result);
    }
  }
}
