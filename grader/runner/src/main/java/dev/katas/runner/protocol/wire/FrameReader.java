package dev.katas.runner.protocol.wire;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads frames and refuses the first one that does not carry the expected token. */
public final class FrameReader {
  private final DataInputStream in;
  private final List<byte[]> tokens;
  private final int maxLength;
  private int next;

  /**
   * Creates a reader.
   *
   * @param tokens the tokens that frames must carry, in order
   * @param maxLength longest frame in bytes that is believed
   */
  public FrameReader(InputStream in, List<byte[]> tokens, int maxLength) {
    this.in = new DataInputStream(in);
    this.tokens = List.copyOf(tokens);
    this.maxLength = maxLength;
  }

  /**
   * Reads one frame's payload, or null at the end of the stream between two frames.
   *
   * @throws ForgedFrameException if its length or token is not what the sender would write
   * @throws IOException if the stream breaks within a frame
   */
  public byte @Nullable [] read() throws IOException {
    int length;
    try {
      length = in.readInt();
    } catch (EOFException e) {
      return null;
    }
    byte[] token = next < tokens.size() ? tokens.get(next++) : null;
    if (token == null || length < token.length || length > maxLength) {
      throw new ForgedFrameException("frame of %d bytes".formatted(length));
    }
    byte[] frame = new byte[length];
    in.readFully(frame);
    if (!MessageDigest.isEqual(token, Arrays.copyOf(frame, token.length))) {
      throw new ForgedFrameException("frame %d without its token".formatted(next));
    }
    return Arrays.copyOfRange(frame, token.length, length);
  }

  /** A frame that the trusted sender did not write. */
  public static final class ForgedFrameException extends IOException {
    private static final long serialVersionUID = 1L;

    ForgedFrameException(String message) {
      super(message);
    }
  }
}
