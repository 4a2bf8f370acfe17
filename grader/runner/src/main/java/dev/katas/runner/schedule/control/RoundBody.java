package dev.katas.runner.schedule.control;

/** What the threads of one round do; made anew for every round. */
public interface RoundBody {
  /** Returns how many threads run at the same time. */
  int threads();

  /** Runs before the threads start. */
  void before() throws Exception;

  /** Runs on the given thread, counted from 0. */
  void run(int thread) throws Exception;

  /** Runs after all threads have ended. */
  void after() throws Exception;
}
