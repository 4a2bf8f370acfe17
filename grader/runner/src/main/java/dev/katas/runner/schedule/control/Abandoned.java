package dev.katas.runner.schedule.control;

/** Ends the threads of a round that cannot go on. */
final class Abandoned extends Error {
  private static final long serialVersionUID = 1L;

  Abandoned() {
    super("this round has been given up", null, false, false);
  }
}
