package dev.katas.runner.schedule;

import dev.katas.runner.schedule.control.Plan;

/** A scenario as the explorer sees it: something that can be run under any plan. */
interface Scene {
  /** Returns how many threads it has. */
  int threads();

  /** Runs it once on a fresh subject. */
  Attempt run(Plan plan);
}
