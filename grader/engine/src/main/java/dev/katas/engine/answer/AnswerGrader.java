package dev.katas.engine.answer;

import dev.katas.engine.GradeRequest;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.intake.SubmissionException;
import dev.katas.engine.intake.SubmissionReader;
import dev.katas.engine.measure.EvidenceBuilder;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import java.util.List;
import java.util.stream.Collectors;

/** Grades the form of an answer in prose. Nothing is run, and nothing is said of its content. */
public final class AnswerGrader {
  private static final int FEWEST_WORDS = 5;

  private AnswerGrader() {}

  /** Returns every check of an answer's form. */
  public static List<PlannedCheck> plan() {
    return StructureCheck.plan();
  }

  /** Grades an answer. */
  public static Evidence grade(GradeRequest request) {
    EvidenceBuilder evidence = new EvidenceBuilder(request, "nothing is run");
    String check = request.check();
    evidence.plan(plan().stream().filter(c -> check == null || c.id().equals(check)).toList());
    try {
      read(request, evidence);
    } catch (SubmissionException | RuntimeException e) {
      evidence.fault(e); // the template is ours: that it cannot be read is no candidate's fault
    }
    return evidence.build();
  }

  private static void read(GradeRequest request, EvidenceBuilder evidence)
      throws SubmissionException {
    AnswerText text = AnswerText.of(joined(request.submission().sources()));
    AnswerText template =
        AnswerText.of(joined(SubmissionReader.skeleton(request.kata()).sources()));
    Reading reading = Reading.of(text, template);
    String own = reading.text();
    boolean english = Prose.isEnglish(own);
    // A script without spaces is few words and yet no empty answer.
    boolean unsolved = english && reading.words() < FEWEST_WORDS;
    evidence.unsolved(unsolved);
    evidence.compile(
        new CompileEvidence(
            english,
            english
                ? ""
                : "This does not read as sentences in English, and the structure check knows no other"
                    + " language: it would have to guess. People can still rate it: './kata rate %s'."
                        .formatted(request.kata().id()),
            List.of()));
    if (english && !unsolved) {
      List<CheckResult> results = new StructureJudge(text, reading).judge();
      evidence.results(results, "");
    }
  }

  private static String joined(List<SourceFile> sources) {
    return sources.stream().map(SourceFile::text).collect(Collectors.joining("\n\n"));
  }
}
