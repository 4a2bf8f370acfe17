package dev.katas.cli.verb;

import dev.katas.cli.session.UsageException;
import dev.katas.cli.verify.Depth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How often, with which seeds and how thoroughly known submissions are graded. */
final class VerifyOptions {
  private static final int NIGHTLY_RUNS = 20;

  @Option(
      names = "--runs",
      paramLabel = "N",
      converter = PositiveNumber.class,
      description = "Grades each with N different seeds. Default: 1.")
  @Nullable Integer wantedRuns;

  @Option(
      names = "--seed",
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "The first seed. Default: 1.")
  long seed = RunOptions.DEFAULT_SEED;

  @Option(
      names = "--declared-after-first",
      description =
          "After its first seed, measures only the dimension in which a known-bad "
              + "submission must be found out: many seeds at a third of the price.")
  boolean declaredAfterFirst;

  @Option(
      names = "--short",
      description = "Once each, known-bad ones in their declared dimension only: for each change.")
  boolean brief;

  @Option(names = "--nightly", description = "Twenty seeds each, everything measured.")
  boolean nightly;

  /** Refuses what contradicts itself. */
  void check() throws UsageException {
    if (brief && (nightly || declaredAfterFirst || wantedRuns != null)) {
      throw new UsageException(
          "--short is one run each: leave out --runs, --nightly and --declared-after-first.");
    }
    if (nightly && declaredAfterFirst) {
      throw new UsageException("--nightly measures everything: leave out --declared-after-first.");
    }
  }

  int runs() {
    Integer wanted = wantedRuns;
    if (wanted != null) {
      return wanted;
    }
    return nightly ? NIGHTLY_RUNS : 1;
  }

  Depth depth() {
    if (brief) {
      return Depth.DECLARED;
    }
    return declaredAfterFirst ? Depth.FIRST : Depth.ALL;
  }
}
