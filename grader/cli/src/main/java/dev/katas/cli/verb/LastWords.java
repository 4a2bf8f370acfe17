package dev.katas.cli.verb;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What is still to be said and written when somebody ends the process in the middle of a run. */
final class LastWords implements AutoCloseable {
  private final CountDownLatch ending = new CountDownLatch(1);
  private final Thread hook;

  /** Has the words said if the process ends before {@link #close()}. */
  LastWords(Runnable words) {
    hook =
        new Thread(
            () -> {
              ending.countDown();
              words.run();
            },
            "last-words");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Waits a moment and tells whether the process ends. Ctrl-C reaches the forks too: what they
   * answered while they died must not be taken for a result.
   */
  boolean begunWithin(long millis) throws InterruptedException {
    return ending.await(millis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    if (ending.getCount() == 0) {
      return;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process ends at this very moment: the hook says what there is to say.
      return;
    }
  }
}
