package dev.katas.runner.schedule.control;

/** What the threads of one round do; made anew for every round. */
public interface RoundBody {
  /** So many points mean that a few calls run in circles: each thread has had its turn often. */
  int FEW_CALLS = 20_000;

  /** Returns how many points the threads may pass before they are said to run in circles. */
  default int longest() {
    return FEW_CALLS;
  }

  /** Returns how many threads run at the same time. */
  int threads();

  /** Runs before the threads start. */
  void before() throws Exception;

  /** Runs on the given thread, counted from 0. */
  void run(int thread) throws Exception;

  /** Runs after all threads have ended. */
  void after() throws Exception;
}
