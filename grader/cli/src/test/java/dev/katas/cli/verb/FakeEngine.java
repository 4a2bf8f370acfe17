package dev.katas.cli.verb;

import dev.katas.cli.session.Engine;
import dev.katas.engine.GradeRequest;
import dev.katas.engine.Grader;
import dev.katas.engine.Progress;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.intake.SubmissionException;
import dev.katas.engine.intake.SubmissionReader;
import dev.katas.engine.sandbox.Isolation;
import dev.katas.engine.sandbox.Probe;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An engine that answers with evidence made by hand, and remembers what it was asked. */
final class FakeEngine implements Engine, Grader {
  static final String SKELETON =
      "package dev.katas.solution.timestore;\n\npublic class VersionedTimeStore {}\n";

  private final List<Kata> katas;
  private final Function<GradeRequest, Evidence> answer;
  private final List<GradeRequest> requests = Collections.synchronizedList(new ArrayList<>());

  FakeEngine(List<Kata> katas, Function<GradeRequest, Evidence> answer) {
    this.katas = katas;
    this.answer = answer;
  }

  /** Returns what was asked, in the order it came. */
  List<GradeRequest> requests() {
    return List.copyOf(requests);
  }

  @Override
  public List<Kata> katas() {
    return katas;
  }

  @Override
  public List<Kata> exhibits() {
    return List.of();
  }

  @Override
  public Submission submission(Kata kata, @Nullable String spec) throws SubmissionException {
    if (spec != null && !spec.startsWith("@")) {
      return SubmissionReader.read(kata, spec);
    }
    return new Submission(
        spec == null ? "own" : spec, List.of(new SourceFile("VersionedTimeStore.java", SKELETON)));
  }

  @Override
  public Probe isolation() {
    return new Probe(null, "this engine is not real", "Use a real one.");
  }

  @Override
  public Grader grader(Isolation isolation, Notice notice) {
    return this;
  }

  @Override
  public Scorecard score(Evidence evidence) {
    return Scorer.score(evidence);
  }

  @Override
  public Evidence grade(GradeRequest request, Progress progress) {
    requests.add(request);
    return answer.apply(request);
  }

  @Override
  public Grader sharedBy(int jobs) {
    return this;
  }

  @Override
  public Grader withoutChecker() {
    return this;
  }

  @Override
  public Evidence test(GradeRequest request, Progress progress) {
    return grade(request, progress);
  }
}
