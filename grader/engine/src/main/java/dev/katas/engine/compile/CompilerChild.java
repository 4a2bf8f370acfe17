package dev.katas.engine.compile;

import dev.katas.engine.compile.child.CompileOrder;
import dev.katas.engine.compile.child.CompileReply;
import dev.katas.engine.process.BoundedText;
import dev.katas.engine.process.CpuClock;
import dev.katas.runner.protocol.wire.RecordCodec;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One compiler child at work.
 *
 * <p>Once it has said that it is up, whatever ends it is the sources' doing: a source can drive any
 * compiler out of memory or time.
 */
final class CompilerChild {
  /** CPU time; as long on the clock where CPU time cannot be known. */
  private static final Duration ALLOWED = Duration.ofSeconds(30);

  /** On a busy machine the clock runs faster than the work. */
  private static final int WALL_FACTOR = 6;

  private static final long TICK_MILLIS = 200;
  private static final int MAX_REPLY = 64 << 20;
  private static final int MAX_CHATTER = 4096;
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final CpuClock clock;
  private final BoundedText chatter;
  private volatile boolean up;

  /**
   * Takes over a child that has just been started.
   *
   * @param nested whether its JVM is a child of the process
   */
  CompilerChild(Process process, boolean nested) {
    this.process = process;
    this.clock = new CpuClock(process, nested);
    this.chatter = new BoundedText(process.getErrorStream(), MAX_CHATTER);
  }

  /**
   * Has it compile.
   *
   * @throws IOException if it fails before it was given anything
   */
  CompileReply compile(CompileOrder order) throws IOException {
    CompletableFuture<CompileReply> reply = new CompletableFuture<>();
    Thread talk = new Thread(() -> talk(order, reply), "compiler-talk");
    talk.setDaemon(true);
    talk.start();
    long start = System.nanoTime();
    while (true) {
      try {
        return reply.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (isOver(Duration.ofNanos(System.nanoTime() - start))) {
          return failed("the compiler did not finish within %d s".formatted(ALLOWED.toSeconds()));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while compiling", e);
      } catch (ExecutionException e) {
        return explain(e);
      }
    }
  }

  private boolean isOver(Duration wall) {
    Duration cpu = clock.read();
    Duration counted = cpu.isZero() ? wall : cpu;
    return counted.compareTo(ALLOWED) >= 0
        || wall.compareTo(ALLOWED.multipliedBy(WALL_FACTOR)) >= 0;
  }

  private void talk(CompileOrder order, CompletableFuture<CompileReply> reply) {
    try {
      DataInputStream in = new DataInputStream(process.getInputStream());
      in.readByte();
      up = true;
      DataOutputStream out = new DataOutputStream(process.getOutputStream());
      byte[] bytes = RecordCodec.encode(CompileOrder.class, order);
      out.writeInt(bytes.length);
      out.write(bytes);
      out.flush();
      int length = in.readInt();
      if (length < 0 || length > MAX_REPLY) {
        reply.complete(
            failed("the compiled classes are larger than %d MB".formatted(MAX_REPLY >> 20)));
        return;
      }
      byte[] answer = in.readNBytes(length);
      if (answer.length < length) {
        throw new EOFException("half an answer");
      }
      reply.complete(RecordCodec.decode(CompileReply.class, answer));
    } catch (IOException | RuntimeException e) {
      reply.completeExceptionally(e);
    }
  }

  private CompileReply explain(Throwable failure) throws IOException {
    int exitCode = exitCode();
    if (!up) {
      throw new IOException("the compiler child did not come up: " + said(), failure);
    }
    if (exitCode == OUT_OF_MEMORY) {
      return failed(
          "the compiler ran out of memory: it is limited to %d MB"
              .formatted(SubmissionCompiler.HEAP_MEGABYTES));
    }
    return failed("the compiler broke down on these sources (exit code %d)".formatted(exitCode));
  }

  private String said() throws IOException {
    try {
      chatter.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while compiling", e);
    }
    return chatter.text().strip();
  }

  private int exitCode() throws IOException {
    try {
      return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while compiling", e);
    }
  }

  private static CompileReply failed(String why) {
    return new CompileReply(false, List.of(), List.of(new CompileReply.Message("", 0, 0, why)));
  }
}
