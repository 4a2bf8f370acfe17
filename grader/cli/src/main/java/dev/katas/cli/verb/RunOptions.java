package dev.katas.cli.verb;

import dev.katas.engine.sandbox.Isolation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of verbs that run a submission. */
final class RunOptions {
  /** The seed of a run that names none: the same code gets the same verdict again. */
  static final long DEFAULT_SEED = 1;

  @Option(
      names = "--submission",
      paramLabel = "WHERE",
      description =
          "A folder or zip archive of sources; or @reference, @skeleton, "
              + "@<mistake> for a known one. Default: the kata's own folder.")
  @Nullable String submission;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = WholeNumber.class,
      description =
          "Decides every random choice. Default: 1, so that the same code fares the same.")
  long seed = DEFAULT_SEED;

  @Option(
      names = "--isolation",
      paramLabel = "HOW",
      converter = IsolationName.class,
      description = "auto (default), strict or off; see 'doctor'.")
  Isolation isolation = Isolation.AUTO;
}
