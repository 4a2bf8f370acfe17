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
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** The fork's end of the private pipe to the controller. */
final class Channel {
  /** Length of a one-time token in bytes; the controller writes as many. */
  private static final int TOKEN_BYTES = 16;

  private static final int MAX_ORDER = 64 << 20;
  private static final int ANSWER_SECONDS = 60;

  /**
   * As many as the controller may send; it needs no tokens, because nobody else can write there.
   */
  private static final int MAX_ORDERS = 4096;

  private final FrameReader orders;
  private final FrameWriter messages;
  private final Map<Integer, CompletableFuture<ForkOrder.Answered>> asked =
      new ConcurrentHashMap<>();
  private final AtomicInteger questions = new AtomicInteger();

  private Channel(FrameReader orders, FrameWriter messages) {
    this.orders = orders;
    this.messages = messages;
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
    List<byte[]> none = Collections.nCopies(MAX_ORDERS, new byte[0]);
    return new Channel(new FrameReader(in, none, MAX_ORDER), new FrameWriter(rawOut, tokens));
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

  /**
   * Asks the controller and waits for its answer; an interrupt is kept for later.
   *
   * @throws IllegalStateException if it has none
   */
  byte[] ask(String service, byte[] question) {
    int number = questions.incrementAndGet();
    CompletableFuture<ForkOrder.Answered> answer = new CompletableFuture<>();
    asked.put(number, answer);
    boolean interrupted = Thread.interrupted();
    try {
      send(new ForkMessage.Asked(number, service, question));
      ForkOrder.Answered answered = answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
      if (!answered.trouble().isEmpty()) {
        throw new IllegalStateException(answered.trouble());
      }
      return answered.answer();
    } catch (InterruptedException e) {
      interrupted = true;
      throw new IllegalStateException("interrupted while the controller was asked", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the controller did not answer", e);
    } finally {
      asked.remove(number);
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Takes answers from now on, and ends this JVM when the controller's end of the pipe closes. */
  void listen() {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (true) {
                  hear(next());
                }
              } catch (IOException e) {
                Runtime.getRuntime().halt(ForkMain.EXIT_NO_CONTROLLER);
              }
            },
            "controller-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private void hear(ForkOrder order) {
    if (order instanceof ForkOrder.Answered answered) {
      CompletableFuture<ForkOrder.Answered> waiting = asked.get(answered.number());
      if (waiting != null) {
        waiting.complete(answered);
      }
    }
  }
}
