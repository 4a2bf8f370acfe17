package dev.katas.cli.render;

import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.evidence.Evidence.CoverageEvidence;
import dev.katas.engine.evidence.Evidence.Diagnostic;
import dev.katas.engine.evidence.Evidence.FileCoverage;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.evidence.Evidence.Violation;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Complete reports, built by hand: one for each way a run can end. */
public final class SampleReports {
  private static final RuleEvidence KEPT =
      new RuleEvidence(
          "no-mutable-statics", "Two stores in one program must not share state.", 5, List.of());

  private SampleReports() {}

  /** Returns every sample by a short name. */
  public static Map<String, Report> all() {
    Map<String, Report> all = new LinkedHashMap<>();
    all.put("pass", pass());
    all.put("complexity", linearScan());
    all.put("threads", unsafeMap());
    all.put("mixed", mixed());
    all.put("hostile", hostile());
    all.put("compile", doesNotCompile());
    all.put("unsolved", unsolved());
    all.put("fault", graderError());
    return all;
  }

  /** Returns a sample by its name. */
  public static Report named(String name) {
    return Objects.requireNonNull(all().get(name), name);
  }

  /** Returns a full pass. */
  public static Report pass() {
    return new SampleBuilder("@reference")
        .verdict(Verdict.PASS, "Every check is won: 100 of 100 points.")
        .sources(SampleSources.linear())
        .rules(List.of(KEPT))
        .coverage(
            new CoverageEvidence(
                24,
                0,
                List.of(
                    new FileCoverage(
                        "VersionedTimeStore.java",
                        List.of(14, 18, 19, 20, 25, 26, 27, 28, 29, 30, 33, 38),
                        List.of(),
                        List.of()))))
        .build();
  }

  /** Returns a correct store that reads its versions one by one. */
  public static Report linearScan() {
    return new SampleBuilder("@linear-scan")
        .verdict(Verdict.FAIL, "get does work that grows with the number of versions.")
        .sources(SampleSources.linear())
        .rules(List.of(KEPT))
        .coverage(coverage())
        .replace(
            "work-get-versions",
            check ->
                check.lost(
                    "get does work that grows like O(n) in the versions of one key; O(log n) is"
                        + " allowed.",
                    "at most O(log n): about 17 steps more when the versions double 16 times",
                    "O(n): from 212 counts at 64 versions to 196,750 at 65,536",
                    List.of(),
                    SampleMeasurements.linearScan()))
        .build();
  }

  /** Returns a fast store that loses writes when threads race. */
  public static Report unsafeMap() {
    return new SampleBuilder("submissions/jane")
        .verdict(Verdict.FAIL, "Two threads that write at once lose a version.")
        .sources(SampleSources.racy())
        .rules(List.of(KEPT))
        .coverage(coverage())
        .hints(2)
        .replace(
            "threads-new-key",
            check ->
                check.lost(
                    "Two threads that write the same new key at once lose one of the two versions.",
                    "both versions in the key's history, in either order",
                    "history(\"a\") holds one version",
                    List.of(
                        "thread 1: set(\"a\", \"x\", 1)",
                        "thread 2: set(\"a\", \"y\", 2)",
                        "after both: history(\"a\")"),
                    SampleMeasurements.lostVersion()))
        .replace(
            "threads-stress",
            check ->
                check.lost(
                    "After 812 of 20,000 free-running rounds the history held fewer versions than"
                        + " were written.",
                    "400 versions",
                    "399 versions",
                    List.of(),
                    SampleMeasurements.brokenInvariant()))
        .replace(
            "threads-history",
            check ->
                check.end(
                    Outcome.INCONCLUSIVE, "The repeat disagreed with the first run: not charged."))
        .build();
  }

  /** Returns a submission that loses something everywhere. */
  public static Report mixed() {
    return new SampleBuilder("submissions/ahmed.zip")
        .verdict(Verdict.FAIL, "Late writes are lost, reads are slow and one rule is broken.")
        .sources(SampleSources.linear())
        .rules(
            List.of(
                new RuleEvidence(
                    "no-mutable-statics",
                    "Two stores in one program must not share state.",
                    5,
                    List.of(
                        new Violation(
                            "static field lastKey is not final", "VersionedTimeStore.java", 15)))))
        .coverage(coverage())
        .deduct()
        .replace(
            "out-of-order",
            check ->
                check.lost(
                    "A write that arrives late is not found by reads at its timestamp.",
                    "Optional[\"old\"]",
                    "Optional.empty",
                    List.of("set(\"k\", \"new\", 5)", "set(\"k\", \"old\", 3)", "get(\"k\", 4)"),
                    null))
        .replace(
            "same-timestamp",
            check ->
                check.end(
                    Outcome.BLOCKED, "Not judged: late writes must be found before this can be."))
        .replace(
            "history-range",
            check -> check.end(Outcome.VOID, "The grader failed here: left out of the maximum."))
        .replace(
            "work-set-out-of-order",
            check ->
                check.inconclusive(
                    "Cannot tell O(n) from O(n log n) here: left out of the maximum.",
                    SampleMeasurements.cannotTell()))
        .replace(
            "threads-read-while-write",
            check ->
                check.lost(
                    "A reader and a writer wait for each other in a circle.",
                    "every operation returns",
                    "thread 1 waits for thread 2, thread 2 waits for thread 1",
                    List.of(),
                    SampleMeasurements.deadlock()))
        .build();
  }

  /** Returns a report in which everything that a candidate controls tries to become markup. */
  public static Report hostile() {
    String evil = "</script></style></textarea><img src=x onerror=\"alert(1)\">'\"&lt;{{7*7}}";
    return new SampleBuilder("<b>evil</b>\u202e")
        .verdict(Verdict.FAIL, evil)
        .sources(
            SampleSources.named("Evil<img>.java", "// " + evil + "\n\u202e x\n\u0000\u001b[1m"))
        .rules(
            List.of(
                new RuleEvidence(
                    "rule", evil, 3, List.of(new Violation(evil, "Evil<img>.java", 1)))))
        .coverage(
            new CoverageEvidence(
                1,
                1,
                List.of(new FileCoverage("Evil<img>.java", List.of(1), List.of(2), List.of(3)))))
        .output(evil + "\u001b[31m\u0007\ud800")
        .environment("java", evil)
        .replace("many-keys", check -> check.lost(evil, evil, evil, List.of(evil, evil), null))
        .replace(
            "threads-new-key",
            check -> check.lost(evil, evil, evil, List.of(evil), SampleMeasurements.hostile(evil)))
        .build();
  }

  /** Returns a submission that prints and fails with an endless text. */
  public static Report verbose(String text) {
    return new SampleBuilder("submissions/loud")
        .verdict(Verdict.FAIL, text)
        .sources(SampleSources.linear())
        .output(text)
        .replace("*", check -> check.lost(text, text, text, List.of(text, text), null))
        .build();
  }

  /** Returns a submission that the compiler refuses. */
  public static Report doesNotCompile() {
    return new SampleBuilder("katas/q01-time-store")
        .sources(SampleSources.linear())
        .compile(
            new CompileEvidence(
                false,
                "",
                List.of(
                    new Diagnostic("VersionedTimeStore.java", 19, 42, "';' expected"),
                    new Diagnostic(
                        "VersionedTimeStore.java",
                        29,
                        14,
                        "cannot find symbol\n  symbol:   variable versoin\n  location: class"
                            + " VersionedTimeStore"))))
        .nothingRan(
            Verdict.DOES_NOT_COMPILE,
            Outcome.BLOCKED,
            "It does not compile: 2 messages, the first at VersionedTimeStore.java:19.",
            "Not run: the submission does not compile.")
        .build();
  }

  /** Returns the skeleton as it is. */
  public static Report unsolved() {
    return new SampleBuilder("@skeleton")
        .sources(SampleSources.skeleton())
        .nothingRan(
            Verdict.UNSOLVED,
            Outcome.BLOCKED,
            "These are the skeleton's sources: nothing has been attempted yet.",
            "Not attempted yet.")
        .build();
  }

  /** Returns a run that the grader itself spoilt. */
  public static Report graderError() {
    return new SampleBuilder("katas/q01-time-store")
        .sources(SampleSources.linear())
        .fault("The fork for correctness ended before its handshake (exit code 1).")
        .nothingRan(
            Verdict.GRADER_ERROR,
            Outcome.VOID,
            "The grader failed; nothing is charged to the submission.",
            "The grader failed before this check: left out of the maximum.")
        .build();
  }

  private static CoverageEvidence coverage() {
    return new CoverageEvidence(
        11,
        2,
        List.of(
            new FileCoverage(
                "VersionedTimeStore.java",
                List.of(14, 18, 19, 20, 25, 26, 27, 29, 30, 33),
                List.of(28),
                List.of(38, 39))));
  }
}
