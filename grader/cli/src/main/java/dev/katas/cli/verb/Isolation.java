package dev.katas.cli.verb;

import dev.katas.cli.session.UsageException;

/** How strictly a submission is kept from the machine. */
enum Isolation {
  /** The strongest layers that this machine offers. */
  AUTO,
  /** All layers, or no run. */
  STRICT,
  /** Only the layers inside the JVM. */
  OFF;

  /** Refuses what cannot be had. */
  void require() throws UsageException {
    if (this == STRICT) {
      throw new UsageException(
          "--isolation strict asks for an operating-system sandbox, which this version does not"
              + " have yet, so nothing was run. Use --isolation auto for submissions you trust;"
              + " './kata doctor' says what that means.");
    }
  }
}
