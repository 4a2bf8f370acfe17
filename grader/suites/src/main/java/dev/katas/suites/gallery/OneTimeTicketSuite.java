package dev.katas.suites.gallery;

import dev.katas.contract.gallery.OneTimeTicket;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;

/** Check, then act. */
public final class OneTimeTicketSuite extends ExhibitSuite<OneTimeTicket> {
  /** Creates the suite. */
  public OneTimeTicketSuite() {
    super(
        "The ticket lets one in, and only one",
        OneTimeTicket.class,
        Model::new,
        Scenario.<OneTimeTicket>given().thread(claim()).thread(claim()),
        Scenario.<OneTimeTicket>given()
            .thread(claim())
            .thread(claim())
            .thread(claim())
            .then(claim()));
  }

  private static Operation<OneTimeTicket> claim() {
    return Operation.of("claim()", s -> s.claim());
  }

  private static final class Model implements OneTimeTicket {
    private boolean claimed;

    @Override
    public boolean claim() {
      boolean first = !claimed;
      claimed = true;
      return first;
    }
  }
}
