package dev.katas.runner.growth;

import java.util.List;

/**
 * What a measurement says about a bound, and why.
 *
 * @param outcome whether the bound holds
 * @param bound what is allowed
 * @param fitted the class that the deciding pattern's work looks like
 * @param lenient the slowest class that it may still be, in the candidate's favour
 * @param pattern the deciding pattern: the worst one; empty if nothing was measured
 * @param fits the deciding pattern's fits, one a class, from slow to fast
 * @param unclear whether linear cannot be told from linearithmic here
 * @param settled whether more points of the same kind could hardly change the outcome
 * @param scattered whether some pattern's counts are moved by chance so much that it takes many
 * @param explanation one sentence in the contract's words
 */
public record Judgement(
    Outcome outcome,
    Growth bound,
    Growth fitted,
    Growth lenient,
    String pattern,
    List<Fit> fits,
    boolean unclear,
    boolean settled,
    boolean scattered,
    String explanation) {

  /** Copies the fits. */
  public Judgement {
    fits = List.copyOf(fits);
  }

  /** How a judgement can end, from good to bad. */
  public enum Outcome {
    /** The bound holds. */
    PASS,
    /** The measurement does not tell. */
    INCONCLUSIVE,
    /** The bound does not hold, and the work still rises against it. */
    FAIL
  }
}
