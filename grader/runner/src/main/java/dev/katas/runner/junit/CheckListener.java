package dev.katas.runner.junit;

import dev.katas.runner.protocol.CheckResult;

/** Is told how a run of checks goes on, on the thread that runs them. */
public interface CheckListener {
  /** Called before a check runs. */
  void started(String id);

  /** Called once for every selected check, also for one that could not be started. */
  void finished(CheckResult result);
}
