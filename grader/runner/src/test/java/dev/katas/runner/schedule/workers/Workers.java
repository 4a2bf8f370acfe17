package dev.katas.runner.schedule.workers;

/** Does each job once, on threads of its own. */
public interface Workers {
  /** Returns how many jobs were done, when all are. */
  int run() throws InterruptedException;
}
