package dev.katas.suites.referee;

import dev.katas.runner.suite.MeasuredSuite;
import dev.katas.suites.gallery.AccountsSuite;
import dev.katas.suites.gallery.HitCounterSuite;
import dev.katas.suites.gallery.IntStackSuite;
import dev.katas.suites.gallery.KeyedTotalsSuite;
import dev.katas.suites.gallery.OneTimeTicketSuite;
import dev.katas.suites.gallery.SettingsSuite;

/** A contract that both judges know: ours by its suite, Lincheck by a trial. */
enum Arena {
  HIT_COUNTER("hit-counter", HitCounterTrial.class, 1, 2),
  ONE_TIME_TICKET("one-time-ticket", OneTimeTicketTrial.class, 0, 2),
  INT_STACK("int-stack", IntStackTrial.class, 2, 3),
  KEYED_TOTALS("keyed-totals", KeyedTotalsTrial.class, 1, 2),
  SETTINGS("settings", SettingsTrial.class, 1, 2),
  ACCOUNTS("accounts", AccountsTrial.class, 1, 2);

  private final String folder;
  private final Class<?> trial;
  private final int callsBefore;
  private final int callsPerThread;

  Arena(String folder, Class<?> trial, int callsBefore, int callsPerThread) {
    this.folder = folder;
    this.trial = trial;
    this.callsBefore = callsBefore;
    this.callsPerThread = callsPerThread;
  }

  /** Returns the exhibit's folder in the gallery. */
  String folder() {
    return folder;
  }

  /** Returns the suite that grades the exhibit. */
  MeasuredSuite suite() {
    return switch (this) {
      case HIT_COUNTER -> new HitCounterSuite();
      case ONE_TIME_TICKET -> new OneTimeTicketSuite();
      case INT_STACK -> new IntStackSuite();
      case KEYED_TOTALS -> new KeyedTotalsSuite();
      case SETTINGS -> new SettingsSuite();
      case ACCOUNTS -> new AccountsSuite();
    };
  }

  /** Returns the class that tells Lincheck which calls there are. */
  Class<?> trial() {
    return trial;
  }

  /** Returns how many calls Lincheck makes before the threads start. */
  int callsBefore() {
    return callsBefore;
  }

  /** Returns how many calls Lincheck gives each thread. */
  int callsPerThread() {
    return callsPerThread;
  }
}
