package dev.katas.runner.protocol.wire;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes frames: length, the next one-time token, payload.
 *
 * <p>A token is forgotten as it is used, so that what a fork has already said cannot be said again.
 */
public final class FrameWriter {
  private final DataOutputStream out;
  private final Deque<byte[]> tokens;

  /**
   * Creates a writer.
   *
   * @param tokens one for each frame that may ever be written, in order; empty arrays for a
   *     direction that needs none
   */
  public FrameWriter(OutputStream out, List<byte[]> tokens) {
    this.out = new DataOutputStream(out);
    this.tokens = new ArrayDeque<>(tokens);
  }

  /**
   * Writes one frame and flushes it.
   *
   * @throws IOException if the reader is gone, or no token is left
   */
  public synchronized void write(byte[] payload) throws IOException {
    byte[] token = tokens.poll();
    if (token == null) {
      throw new IOException("no token left");
    }
    byte[] frame = new byte[token.length + payload.length];
    System.arraycopy(token, 0, frame, 0, token.length);
    System.arraycopy(payload, 0, frame, token.length, payload.length);
    out.writeInt(frame.length);
    out.write(frame);
    out.flush();
  }
}
