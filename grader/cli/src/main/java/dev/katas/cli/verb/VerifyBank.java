package dev.katas.cli.verb;

import dev.katas.cli.session.Engine;
import dev.katas.cli.session.UsageException;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.intake.SubmissionException;
import dev.katas.engine.verify.KnownSubmission;
import dev.katas.engine.verify.KnownSubmissions;
import dev.katas.engine.verify.ScoreRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** The known submissions of some katas, read and ready to be graded. */
final class VerifyBank {
  private static final int DIGITS = 16;

  private VerifyBank() {}

  /**
   * One submission of one kata.
   *
   * @param digest of its sources and of what is declared of it
   */
  record Subject(Kata kata, KnownSubmission known, Submission submission, String digest) {}

  /**
   * Reads known submissions.
   *
   * @param wanted the submissions wanted, such as {@code @linear-scan}; empty for all
   */
  static List<Subject> read(Engine engine, List<Kata> katas, Set<String> wanted)
      throws UsageException {
    List<Subject> subjects = new ArrayList<>();
    for (Kata kata : katas) {
      try {
        for (KnownSubmission known : KnownSubmissions.of(kata)) {
          if (wanted.isEmpty() || wanted.contains(known.spec())) {
            Submission submission = engine.submission(kata, known.spec());
            subjects.add(new Subject(kata, known, submission, digest(known, submission)));
          }
        }
      } catch (IOException e) {
        throw new UsageException(
            Trouble.sentence(
                "The known submissions of %s cannot be read.".formatted(kata.id()), e));
      } catch (SubmissionException e) {
        throw new UsageException("A known submission cannot be read. " + e.getMessage());
      }
    }
    return subjects;
  }

  private static String digest(KnownSubmission known, Submission submission) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
    String declared =
        "%s %s %s %s".formatted(known.expected(), known.loses(), known.mayLose(), known.explains());
    if (!known.score().equals(ScoreRange.ANY)) {
      declared += " " + known.score();
    }
    digest.update(declared.getBytes(StandardCharsets.UTF_8));
    for (SourceFile source : submission.sources()) {
      digest.update(source.path().getBytes(StandardCharsets.UTF_8));
      digest.update(source.text().getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }
}
