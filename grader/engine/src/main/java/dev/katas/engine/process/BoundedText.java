package dev.katas.engine.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Drains a child's error stream on a thread of its own, keeping only the first part. */
public final class BoundedText {
  private final byte[] kept;
  private int size;
  private long dropped;
  private final Thread drain;

  /**
   * Starts to drain.
   *
   * @param in the stream; read to its end
   * @param limit how many bytes are kept
   */
  public BoundedText(InputStream in, int limit) {
    this.kept = new byte[limit];
    drain = new Thread(() -> drain(in), "child-output");
    drain.setDaemon(true);
    drain.start();
  }

  private void drain(InputStream in) {
    byte[] buffer = new byte[8192];
    try (in) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        keep(buffer, count);
      }
    } catch (IOException e) {
      // the child is gone: what was kept is all there is
    }
  }

  private synchronized void keep(byte[] buffer, int count) {
    int taken = Math.min(count, kept.length - size);
    System.arraycopy(buffer, 0, kept, size, taken);
    size += taken;
    dropped += count - taken;
  }

  /** Waits until the stream has ended; a child's end does not mean that all is read. */
  public void await() throws InterruptedException {
    drain.join();
  }

  /** Returns what was kept so far, as text. */
  public synchronized String text() {
    String text = new String(Arrays.copyOf(kept, size), StandardCharsets.UTF_8);
    return dropped == 0 ? text : text + "\n... and %d bytes more".formatted(dropped);
  }
}
