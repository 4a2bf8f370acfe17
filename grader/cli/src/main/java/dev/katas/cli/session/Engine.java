package dev.katas.cli.session;

import dev.katas.engine.Grader;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.intake.SubmissionException;
import dev.katas.engine.score.Scorecard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the verbs need of the engine; its parts are made only when a verb asks for them. */
public interface Engine {
  /** Returns the katas of the checkout, by id. */
  List<Kata> katas() throws UsageException;

  /** Returns the exhibits of the gallery, by name: graded like katas, asked of nobody. */
  List<Kata> exhibits();

  /**
   * Reads a submission.
   *
   * @param spec a folder, an archive, or {@code @} and the name of a known submission; null for the
   *     kata's own folder
   */
  Submission submission(Kata kata, @Nullable String spec) throws SubmissionException;

  /**
   * Returns the grader.
   *
   * @param notice told of what must be prepared first
   */
  Grader grader(Notice notice) throws UsageException;

  /** Judges evidence. */
  Scorecard score(Evidence evidence);

  /** Is told what a person should know while waiting. */
  @FunctionalInterface
  interface Notice {
    /** Says a sentence. */
    void say(String sentence);
  }
}
