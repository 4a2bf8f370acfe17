package dev.katas.contract.gallery;

import java.util.List;

/** Runs jobs in the background and can be closed. */
public interface JobRunner {
  /** Accepts a job, or throws {@link IllegalStateException} once closed. */
  void submit(int job);

  /** Accepts no more jobs and returns when all that were accepted are done. */
  void close() throws InterruptedException;

  /** Returns the jobs that are done, in ascending order. */
  List<Integer> done();
}
