package dev.katas.suites.referee;

import dev.katas.contract.gallery.OneTimeTicket;
import org.jetbrains.lincheck.datastructures.Operation;

/** The call of a ticket. */
public final class OneTimeTicketTrial {
  private final OneTimeTicket subject = LincheckMain.create(OneTimeTicket.class);

  @Operation
  public boolean claim() {
    return subject.claim();
  }
}
