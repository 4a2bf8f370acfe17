package dev.katas.engine.hostile;

import dev.katas.engine.GradeRequest;
import dev.katas.engine.Grader;
import dev.katas.engine.Progress;
import dev.katas.engine.Refusal;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.catalog.KataDescriptor;
import dev.katas.engine.catalog.KataDescriptor.Limits;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.intake.SubmissionException;
import dev.katas.engine.intake.SubmissionReader;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorer;
import dev.katas.engine.score.Verdict;
import dev.katas.runner.protocol.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Tries samples on a grader: one kata, one dimension, short limits. */
public final class HostileTrial {
  /** Five seconds a check: what hangs is to be ended soon, and an honest check takes far less. */
  private static final Limits LIMITS = new Limits(5, 60, 64, 64);

  private static final long SEED = 1;

  private final Kata kata;
  private final boolean contained;
  private final double honest;

  /**
   * Prepares, and grades the honest part alone.
   *
   * @param kata the one whose contract the samples implement
   * @param contained whether the grader's children are isolated by the operating system
   * @throws IOException if the honest part cannot be read or is not graded as it should be
   */
  public HostileTrial(Grader grader, Kata kata, boolean contained) throws IOException {
    this.contained = contained;
    this.kata = new Kata(limited(kata.descriptor()), kata.root(), kata.folder());
    List<SourceFile> sources = sources(HostileBank.honest(kata.root()));
    Evidence evidence = grade(grader, kata, "honest", sources);
    Scorecard card = Scorer.score(evidence);
    this.honest = points(card);
    // A busy machine must not make the measure of all the others smaller than it is.
    if (honest <= 0 || card.verdict() != Verdict.FAIL) {
      throw new IOException(
          "the honest part alone should win some points and only fail: " + card.headline());
    }
  }

  private static KataDescriptor limited(KataDescriptor known) {
    return new KataDescriptor(
        known.id(),
        known.slug(),
        known.title(),
        known.round(),
        known.minutes(),
        known.level(),
        known.kind(),
        known.competencies(),
        known.entryPoint(),
        known.editablePaths(),
        LIMITS,
        known.weights(),
        known.suites(),
        known.complexity(),
        known.threadSafety(),
        known.designRules(),
        known.coverageFloor(),
        known.libraries(),
        known.allow(),
        known.web());
  }

  /**
   * Tries one sample.
   *
   * @param grader as it is
   * @param checked whether with the byte-code checker; without, the layers below stand alone
   */
  public HostileResult run(Grader grader, HostileSample sample, boolean checked)
      throws IOException {
    try (Bait bait = Bait.lay()) {
      long start = System.nanoTime();
      Evidence evidence = grade(checked ? grader : grader.withoutChecker(), sample, bait);
      double seconds = (System.nanoTime() - start) / 1e9;
      Scorecard card = Scorer.score(evidence);
      HostileResult result =
          new HostileResult(
              sample,
              checked,
              evidence.environment().getOrDefault("isolation", ""),
              card.verdict(),
              points(card),
              honest,
              bait.harm(evidence.output()),
              seconds,
              List.of());
      return HostileJudge.judge(result, evidence, contained);
    }
  }

  private Evidence grade(Grader grader, HostileSample sample, Bait bait) throws IOException {
    try {
      List<SourceFile> own = new ArrayList<>();
      if (sample.made().isEmpty()) {
        own.addAll(read(sample.folder()));
      } else {
        Path room = Files.createDirectories(bait.folder().resolve("made"));
        own.addAll(read(Made.make(sample.made(), room)));
      }
      List<SourceFile> bound =
          own.stream().map(file -> new SourceFile(file.path(), bait.bind(file.text()))).toList();
      return grade(grader, kata, sample.name(), withBase(bound));
    } catch (SubmissionException e) {
      return Refusal.evidence(kata, sample.name(), SEED, String.valueOf(e.getMessage()));
    }
  }

  private static Evidence grade(Grader grader, Kata kata, String name, List<SourceFile> sources) {
    return grader.grade(
        new GradeRequest(
            kata, new Submission(name, sources), SEED, EnumSet.of(Dimension.CORRECTNESS), null, 0),
        Progress.NONE);
  }

  private List<SourceFile> sources(Path folder) throws IOException {
    try {
      return withBase(read(folder));
    } catch (SubmissionException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private List<SourceFile> withBase(List<SourceFile> own) throws IOException {
    try {
      List<SourceFile> all = new ArrayList<>(read(HostileBank.base(kata.root())));
      all.addAll(own);
      return all;
    } catch (SubmissionException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private List<SourceFile> read(Path where) throws SubmissionException {
    return SubmissionReader.read(kata, where.toString()).sources();
  }

  private static double points(Scorecard card) {
    return card.dimensions().stream().mapToDouble(Scorecard.ScoredDimension::points).sum();
  }
}
