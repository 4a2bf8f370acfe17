package dev.katas.runner.protocol.relay;

import dev.katas.agent.work.WorkCounting;

/**
 * A thread that carries bytes.
 *
 * <p>It is told by its class, which a submission cannot see; a name could be taken by anybody.
 */
final class RelayThread extends Thread {
  /** There may be two for each of a thousand connections. */
  private static final long STACK = 256 << 10;

  private RelayThread(Runnable work) {
    super(null, () -> WorkCounting.uncharged(work), "web-relay", STACK);
    setDaemon(true);
  }

  static void start(Runnable work) {
    new RelayThread(work).start();
  }
}
