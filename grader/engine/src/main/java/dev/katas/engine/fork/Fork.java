package dev.katas.engine.fork;

import dev.katas.engine.process.BoundedText;
import dev.katas.engine.process.Children;
import dev.katas.engine.process.CpuClock;
import dev.katas.engine.process.Launch;
import dev.katas.engine.sandbox.Sandbox;
import dev.katas.runner.protocol.ForkMessage;
import dev.katas.runner.protocol.ForkOrder;
import dev.katas.runner.protocol.wire.FrameReader;
import dev.katas.runner.protocol.wire.FrameWriter;
import dev.katas.runner.protocol.wire.RecordCodec;
import java.io.BufferedInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The controller's end of one forked JVM. */
public final class Fork implements AutoCloseable {
  private static final int TOKENS = 4096;
  private static final int TOKEN_BYTES = 16;
  private static final int MAX_FRAME = 16 << 20;
  private static final int MAX_OUTPUT = 1 << 16;

  private final Process process;
  private final CpuClock clock;
  private final FrameWriter orders;
  private final BoundedText output;
  private final BlockingQueue<ForkEvent> events = new LinkedBlockingQueue<>(TOKENS + 1);

  private Fork(Process process, CpuClock clock, FrameWriter orders) {
    this.process = process;
    this.clock = clock;
    this.orders = orders;
    this.output = new BoundedText(process.getErrorStream(), MAX_OUTPUT);
  }

  /**
   * Starts a fork.
   *
   * @param launch the JVM's command line, and what it needs
   * @param sandbox what it is started in
   * @throws IOException if it cannot be started
   */
  public static Fork start(Launch launch, Sandbox sandbox) throws IOException {
    Process process = Children.start(sandbox.confine(launch));
    DataOutputStream out = new DataOutputStream(process.getOutputStream());
    List<byte[]> tokens = tokens();
    FrameWriter orders = new FrameWriter(out, Collections.nCopies(TOKENS, new byte[0]));
    Fork fork = new Fork(process, new CpuClock(process, sandbox.nested()), orders);
    fork.listen(tokens);
    out.writeInt(tokens.size());
    for (byte[] token : tokens) {
      out.write(token);
    }
    out.flush();
    return fork;
  }

  private static List<byte[]> tokens() {
    SecureRandom random = new SecureRandom();
    List<byte[]> tokens = new ArrayList<>(TOKENS);
    for (int i = 0; i < TOKENS; i++) {
      byte[] token = new byte[TOKEN_BYTES];
      random.nextBytes(token);
      tokens.add(token);
    }
    return tokens;
  }

  private void listen(List<byte[]> tokens) {
    FrameReader reader =
        new FrameReader(new BufferedInputStream(process.getInputStream()), tokens, MAX_FRAME);
    Thread thread = new Thread(() -> read(reader), "fork-messages");
    thread.setDaemon(true);
    thread.start();
  }

  private void read(FrameReader reader) {
    try {
      for (byte[] payload = reader.read(); payload != null; payload = reader.read()) {
        events.add(new ForkEvent.Said(RecordCodec.decode(ForkMessage.class, payload)));
      }
      events.add(new ForkEvent.Ended(exitCode()));
    } catch (FrameReader.ForgedFrameException e) {
      events.add(new ForkEvent.Forged(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      events.add(new ForkEvent.Ended(exitCode()));
    }
  }

  private int exitCode() {
    try {
      return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  /** Sends an order; a fork that is gone already is noticed by its events. */
  public void send(ForkOrder order) {
    try {
      orders.write(RecordCodec.encode(ForkOrder.class, order));
    } catch (IOException e) {
      // the end of its message stream tells what became of it
    }
  }

  /**
   * Waits for the next event.
   *
   * @return {@link ForkEvent.Silent} if nothing came in time
   */
  public ForkEvent next(Duration patience) {
    try {
      ForkEvent event = events.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      return event == null ? new ForkEvent.Silent() : event;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new ForkEvent.Ended(-1);
    }
  }

  /** Returns the CPU time that the fork has used, or zero where the system does not tell. */
  public Duration cpuTime() {
    return clock.read();
  }

  /** Returns what the fork printed, shortened. */
  public String output() {
    return output.text();
  }

  /** Ends the fork and all that it started. */
  @Override
  public void close() {
    Children.kill(process);
  }
}
