package dev.katas.suites.referee;

/** What a judge says of an implementation. */
enum Verdict {
  /** The judge found nothing. */
  PASSES,

  /** The judge found a schedule that the contract does not allow. */
  FLAGGED
}
