package dev.katas.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.CoverageEvidence;
import dev.katas.engine.sample.SampleKata;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorer;
import dev.katas.engine.score.Verdict;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Grades small submissions, good and nasty, through the whole pipeline with real child JVMs. */
class PipelineTest {
  private static final String RIGHT = "public int applyAsInt(int n) { return 2 * n; }";

  private static Map<String, Status> statuses(Evidence evidence) {
    assertNull(evidence.fault());
    return evidence.results().stream()
        .collect(Collectors.toMap(CheckResult::id, CheckResult::status));
  }

  private static CheckResult result(Evidence evidence, String id) {
    return evidence.results().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  /** Wrong only for two: whatever happens there must not cost the other checks. */
  private static Evidence gradeWithTwo(String whatHappens) {
    return SampleKata.grade(
        "public int applyAsInt(int n) { if (n == 2) { %s } return 2 * n; }".formatted(whatHappens));
  }

  private static void assertOnlyTwo(Status expected, Evidence evidence) {
    assertEquals(
        Map.of("one", Status.PASSED, "two", expected, "three", Status.PASSED), statuses(evidence));
  }

  @Test
  void grade_rightSubmission_winsAllWithFullCoverage() {
    Evidence evidence = SampleKata.grade(RIGHT);
    Scorecard card = Scorer.score(evidence);
    assertEquals(Verdict.PASS, card.verdict());
    assertEquals(100, card.score());
    CoverageEvidence coverage = evidence.coverage();
    assertNotNull(coverage);
    assertEquals(0, coverage.missed());
    assertTrue(coverage.covered() > 0);
  }

  @Test
  void grade_wrongAnswer_saysExpectedActualAndCase() {
    Evidence evidence = gradeWithTwo("return 5;");
    assertOnlyTwo(Status.FAILED, evidence);
    CheckResult two = result(evidence, "two");
    assertEquals("4", two.expected());
    assertEquals("5", two.actual());
    assertEquals(List.of("applyAsInt(2)"), two.steps());
  }

  @Test
  void grade_exit_costsTheCheckItHappenedIn() {
    Evidence evidence = gradeWithTwo("System.exit(0);");
    assertOnlyTwo(Status.CRASH, evidence);
    assertEquals(Verdict.CRASH, Scorer.score(evidence).verdict());
    assertEquals(65, Scorer.score(evidence).score()); // 30 lost, 5 off for the broken rule
  }

  @Test
  void grade_endlessLoop_isATimeoutAndTheRestRuns() {
    assertOnlyTwo(Status.TIMEOUT, gradeWithTwo("while (true) { n++; }"));
  }

  @Test
  void grade_waitForEver_isATimeoutAndTheRestRuns() {
    assertOnlyTwo(
        Status.TIMEOUT,
        gradeWithTwo(
            "try { synchronized (this) { wait(); } } catch (InterruptedException e) { return 0; }"));
  }

  @Test
  void grade_fullHeap_isACrashThatSaysMemory() {
    Evidence evidence =
        gradeWithTwo("List<long[]> l = new ArrayList<>(); while (true) l.add(new long[1 << 20]);");
    assertOnlyTwo(Status.CRASH, evidence);
    assertTrue(result(evidence, "two").message().contains("memory"));
  }

  @Test
  void grade_deepRecursion_isAFailureNotACrash() {
    Evidence evidence =
        SampleKata.grade(
            """
            public int applyAsInt(int n) { return n == 2 ? down(0) : 2 * n; }
            private int down(int n) { return 1 + down(n + 1); }
            """);
    assertOnlyTwo(Status.FAILED, evidence);
  }

  @Test
  void grade_printsALot_isShortenedAndPasses() {
    Evidence evidence =
        gradeWithTwo("for (int i = 0; i < 2_000_000; i++) System.out.println(\"a lot of text\");");
    assertOnlyTwo(Status.PASSED, evidence);
    assertTrue(evidence.output().length() < 70_000, () -> "" + evidence.output().length());
  }

  @Test
  void grade_writesIntoTheChannel_neverPasses() {
    String members =
        """
        public int applyAsInt(int n) {
          try { new java.io.FileOutputStream(java.io.FileDescriptor.out).write(new byte[100]); }
          catch (java.io.IOException e) { return 0; }
          return 2 * n;
        }
        """;
    Evidence unchecked = SampleKata.gradeUnchecked(members);
    assertEquals(Status.CRASH, statuses(unchecked).get("two"));
    Evidence checked = SampleKata.grade(members);
    assertEquals(Verdict.REJECTED, Scorer.score(checked).verdict());
    assertTrue(checked.compile().rejected().contains("java.io.FileOutputStream"));
    assertEquals(5, checked.compile().diagnostics().get(0).line());
    assertEquals("Doubler.java", checked.compile().diagnostics().get(0).file());
    assertEquals(3, checked.plan().size());
  }

  @Test
  void grade_leavesAThreadRunning_endsAllTheSame() {
    long start = System.nanoTime();
    Evidence evidence = gradeWithTwo("new Thread(() -> { while (true) Thread.yield(); }).start();");
    assertOnlyTwo(Status.PASSED, evidence);
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 30);
  }

  @Test
  void grade_constructorThrows_saysSo() {
    Evidence evidence =
        SampleKata.grade("public Doubler() { throw new IllegalStateException(); }" + RIGHT);
    assertEquals(Status.FAILED, statuses(evidence).get("one"));
    assertTrue(result(evidence, "one").message().contains("constructor of Doubler threw"));
  }

  @Test
  void grade_privateConstructor_saysWhatIsMissing() {
    Evidence evidence = SampleKata.grade("private Doubler() {}" + RIGHT);
    assertTrue(result(evidence, "one").message().contains("no public constructor"));
  }

  @Test
  void grade_doesNotCompile_givesFileLineAndTheCompilersWords() {
    Evidence evidence = SampleKata.grade("public int applyAsInt(int n) { return \"x\"; }");
    assertEquals(Verdict.DOES_NOT_COMPILE, Scorer.score(evidence).verdict());
    assertEquals(3, evidence.plan().size());
    assertEquals("Doubler.java", evidence.compile().diagnostics().get(0).file());
    assertEquals(4, evidence.compile().diagnostics().get(0).line());
    assertTrue(evidence.compile().diagnostics().get(0).message().contains("incompatible types"));
  }

  @Test
  void grade_sourceThatExhaustsTheCompiler_doesNotCompileAndSaysMemory() {
    StringBuilder doubled = new StringBuilder("static final String S0 = \"0123456789abcdef\";\n");
    for (int i = 1; i < 28; i++) {
      doubled.append("static final String S%d = S%d + S%d;%n".formatted(i, i - 1, i - 1));
    }
    Evidence evidence = SampleKata.grade(doubled + RIGHT);
    assertNull(evidence.fault());
    assertEquals(Verdict.DOES_NOT_COMPILE, Scorer.score(evidence).verdict());
    String why = evidence.compile().diagnostics().get(0).message();
    assertTrue(why.contains("ran out of memory"), why);
  }

  @Test
  void grade_otherClassName_isRejectedWithTheWantedName() {
    Evidence evidence = SampleKata.gradeSource("package dev.katas.solution.sample; class Other {}");
    assertEquals(Verdict.REJECTED, Scorer.score(evidence).verdict());
    assertTrue(evidence.compile().rejected().contains("dev.katas.solution.sample.Doubler"));
  }

  @Test
  void grade_staticCollection_breaksTheRule() {
    Evidence evidence =
        SampleKata.grade(
            "private static final Map<Integer, Integer> SEEN = new HashMap<>();" + RIGHT);
    Scorecard card = Scorer.score(evidence);
    assertEquals(95, card.score());
    assertEquals("no-statics", card.deductions().get(0).id());
  }

  @Test
  void grade_exitBetweenTwoChecks_isChargedNotExcused() {
    Evidence evidence =
        SampleKata.grade(
            """
            public int applyAsInt(int n) {
              new Thread(() -> {
                long end = System.nanoTime() + 3_000_000;
                while (System.nanoTime() < end) Thread.onSpinWait();
                System.exit(0);
              }).start();
              return 2 * n;
            }
            """);
    assertNull(evidence.fault());
    assertEquals(3, evidence.results().size());
  }

  @Test
  void grade_classNameThatNoFileCanHave_isJudged() {
    Evidence evidence = SampleKata.grade(RIGHT + "class " + "L".repeat(400) + " {}");
    assertEquals(Verdict.PASS, Scorer.score(evidence).verdict());
  }

  @Test
  void grade_methodWithoutRoomForProbes_isJudged() {
    String lines = "if (n > 1000) n += 70000;\n".repeat(4600);
    Evidence evidence = SampleKata.grade(RIGHT + "int large(int n) {\n" + lines + "return n;\n}\n");
    assertEquals(Verdict.PASS, Scorer.score(evidence).verdict());
  }
}
