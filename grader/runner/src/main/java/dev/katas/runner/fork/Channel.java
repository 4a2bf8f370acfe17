package dev.katas.runner.fork;

import dev.katas.runner.protocol.ForkMessage;
import dev.katas.runner.protocol.ForkOrder;
import dev.katas.runner.protocol.wire.FrameReader;
import dev.katas.runner.protocol.wire.FrameWriter;
import dev.katas.runner.protocol.wire.RecordCodec;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The fork's end of the private pipe to the controller. */
final class Channel {
  /** Length of a one-time token in bytes; the controller writes as many. */
  private static final int TOKEN_BYTES = 16;

  private static final int MAX_ORDER = 64 << 20;

  private final FrameReader orders;
  private final FrameWriter messages;
  private final InputStream in;

  private Channel(FrameReader orders, FrameWriter messages, InputStream in) {
    this.orders = orders;
    this.messages = messages;
    this.in = in;
  }

  /** Opens the channel: reads the tokens that the controller sends first. */
  static Channel open(InputStream rawIn, OutputStream rawOut) throws IOException {
    InputStream in = new BufferedInputStream(rawIn, 1 << 16);
    DataInputStream data = new DataInputStream(in);
    int count = data.readInt();
    List<byte[]> tokens = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      byte[] token = new byte[TOKEN_BYTES];
      data.readFully(token);
      tokens.add(token);
    }
    List<byte[]> none = Collections.nCopies(8, new byte[0]);
    return new Channel(new FrameReader(in, none, MAX_ORDER), new FrameWriter(rawOut, tokens), in);
  }

  ForkOrder next() throws IOException {
    byte[] payload = orders.read();
    if (payload == null) {
      throw new EOFException("the controller is gone");
    }
    return RecordCodec.decode(ForkOrder.class, payload);
  }

  /** Sends a message; without a controller there is no point in going on. */
  void send(ForkMessage message) {
    try {
      messages.write(RecordCodec.encode(ForkMessage.class, message));
    } catch (IOException e) {
      Runtime.getRuntime().halt(ForkMain.EXIT_NO_CONTROLLER);
    }
  }

  /** Ends this JVM as soon as the controller's end of the pipe is closed. */
  void dieWithController() {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (in.read() >= 0) {
                  // nothing more is expected: only the end matters
                }
              } catch (IOException e) {
                // the same as the end
              }
              Runtime.getRuntime().halt(ForkMain.EXIT_NO_CONTROLLER);
            },
            "controller-watch");
    watch.setDaemon(true);
    watch.start();
  }
}
