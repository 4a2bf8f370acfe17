package dev.katas.cli.verify;

import dev.katas.engine.verify.Expected;
import dev.katas.engine.verify.KnownSubmission;
import dev.katas.runner.protocol.Dimension;
import java.util.EnumSet;
import java.util.Set;

/** How much of a known-bad submission is measured; a good one is always measured whole. */
public enum Depth {
  /** Every grade measures all dimensions. */
  ALL,
  /** The first seed measures all dimensions, the others the declared one. */
  FIRST,
  /** Every grade measures the declared dimension. */
  DECLARED;

  /**
   * Returns what a grade measures.
   *
   * @param all the dimensions that the kata is graded in
   * @param first whether it is the submission's first seed
   */
  public Set<Dimension> dimensions(KnownSubmission known, Set<Dimension> all, boolean first) {
    boolean whole = this == ALL || (this == FIRST && first) || !known.bad();
    if (whole) {
      return Set.copyOf(all);
    }
    // Design rules are read from the classes; a fork is needed all the same to plan the checks.
    return known.expected() == Expected.RULES
        ? EnumSet.of(Dimension.CORRECTNESS)
        : EnumSet.of(known.declared().orElseThrow());
  }
}
