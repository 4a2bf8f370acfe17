package dev.katas.cli.render;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.evidence.Evidence.CoverageEvidence;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.report.DetectionFigures;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.engine.score.Scorecard.ScoredDimension;
import dev.katas.engine.score.Verdict;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a sample report together: everything won, but for what is replaced. */
final class SampleBuilder {
  private final String submission;
  private final List<SampleCheck> checks = new ArrayList<>(SamplePlan.won());
  private final Map<String, String> environment =
      new TreeMap<>(
          Map.of(
              "java", "17.0.15 (Debian)",
              "os", "Linux 6.1 amd64",
              "cores", "2",
              "isolation", "strict: namespaces, no network"));
  private Verdict verdict = Verdict.PASS;
  private String headline = "";
  private boolean deducted;
  private boolean ran = true;
  private List<SourceFile> sources = List.of();
  private List<RuleEvidence> rules = List.of();
  private @Nullable CoverageEvidence coverage;
  private CompileEvidence compile = new CompileEvidence(true, "", List.of());
  private String output = "";
  private int hints;
  private @Nullable String fault;

  SampleBuilder(String submission) {
    this.submission = submission;
  }

  SampleBuilder verdict(Verdict newVerdict, String newHeadline) {
    verdict = newVerdict;
    headline = newHeadline;
    return this;
  }

  SampleBuilder sources(List<SourceFile> files) {
    sources = files;
    return this;
  }

  SampleBuilder rules(List<RuleEvidence> evidence) {
    rules = evidence;
    return this;
  }

  SampleBuilder coverage(CoverageEvidence evidence) {
    coverage = evidence;
    return this;
  }

  SampleBuilder compile(CompileEvidence evidence) {
    compile = evidence;
    return this;
  }

  SampleBuilder hints(int taken) {
    hints = taken;
    return this;
  }

  SampleBuilder output(String text) {
    output = text;
    return this;
  }

  SampleBuilder environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  SampleBuilder fault(String sentence) {
    fault = sentence;
    return this;
  }

  SampleBuilder deduct() {
    deducted = true;
    return this;
  }

  SampleBuilder replace(String id, Function<SampleCheck, SampleCheck> change) {
    checks.replaceAll(
        check -> id.equals("*") || check.id().equals(id) ? change.apply(check) : check);
    return this;
  }

  SampleBuilder nothingRan(Verdict end, Outcome outcome, String sentence, String perCheck) {
    verdict(end, sentence);
    ran = false;
    checks.replaceAll(check -> check.end(outcome, perCheck));
    return this;
  }

  Report build() {
    List<ScoredDimension> dimensions = Dimension.ofCode().stream().map(this::dimension).toList();
    List<ScoredCheck> stretch = scored(c -> c.plan().level() == Level.L4);
    int won = (int) stretch.stream().filter(c -> c.outcome() == Outcome.WON).count();
    double max = dimensions.stream().mapToDouble(ScoredDimension::max).sum();
    double points = dimensions.stream().mapToDouble(ScoredDimension::points).sum();
    double lost = deducted ? rules.stream().mapToInt(RuleEvidence::points).sum() : 0;
    Scorecard card =
        new Scorecard(
            "q01",
            submission,
            20_260_101L,
            verdict,
            max == 0 ? 0 : Math.max(0, Math.round(1000 * points / max) / 10.0 - lost),
            headline,
            dimensions,
            new Scorecard.Stretch(won, won == stretch.size(), stretch),
            rules.stream().filter(r -> !r.violations().isEmpty()).toList());
    return new Report(card, evidence(), List.of(), DetectionFigures.none());
  }

  private ScoredDimension dimension(Dimension dimension) {
    List<ScoredCheck> scored =
        scored(c -> c.plan().dimension() == dimension && c.plan().level() != Level.L4);
    double points = scored.stream().mapToDouble(ScoredCheck::points).sum();
    double max =
        scored.stream()
            .filter(c -> c.outcome() != Outcome.VOID && c.outcome() != Outcome.INCONCLUSIVE)
            .mapToDouble(ScoredCheck::max)
            .sum();
    Verdict own = !ran ? verdict : points < max ? Verdict.FAIL : Verdict.PASS;
    return new ScoredDimension(dimension, points, max, own, scored);
  }

  private List<ScoredCheck> scored(java.util.function.Predicate<SampleCheck> wanted) {
    return checks.stream().filter(wanted).map(c -> c.scored(submission)).toList();
  }

  private Evidence evidence() {
    List<PlannedCheck> plan = checks.stream().map(SampleCheck::plan).toList();
    List<CheckResult> results =
        ran ? checks.stream().map(SampleCheck::result).toList() : List.<CheckResult>of();
    return new Evidence(
        Evidence.SCHEMA_VERSION,
        "q01",
        "Time-based key-value store",
        submission,
        20_260_101L,
        "2026-03-14T09:26:53Z",
        compile,
        verdict == Verdict.UNSOLVED,
        plan,
        results,
        rules,
        coverage,
        sources,
        output,
        new TreeMap<>(
            Map.of(
                "compile", 412L, "correctness", 388L, "complexity", 1930L, "threadSafety", 2741L)),
        environment,
        hints,
        fault);
  }

  /** Maps an outcome to the status it came from. */
  static Status status(Outcome outcome) {
    return switch (outcome) {
      case WON -> Status.PASSED;
      case LOST -> Status.FAILED;
      case BLOCKED -> Status.BLOCKED;
      case VOID -> Status.FAULT;
      case INCONCLUSIVE -> Status.INCONCLUSIVE;
    };
  }
}
