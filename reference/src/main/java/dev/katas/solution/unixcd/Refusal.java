package dev.katas.solution.unixcd;

import dev.katas.contract.unixcd.CdResult.Reason;

/** Ends a walk. An everyday event: it carries a reason and no stack trace. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  Refusal(Reason reason) {
    super(null, null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
