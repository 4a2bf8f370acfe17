package dev.katas.engine.compile.child;

import dev.katas.engine.compile.child.CompileReply.Message;
import dev.katas.runner.protocol.wire.RecordCodec;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Says by a byte that it is up, reads one order from standard input, compiles, writes one reply to
 * standard output.
 *
 * <p>Out of memory, its JVM ends by itself with a code of its own.
 */
public final class CompilerMain {
  /** A deeply nested expression needs a deep stack before the compiler gives up by itself. */
  private static final long STACK_BYTES = 64L << 20;

  private static final int UP = 1;

  private CompilerMain() {}

  /**
   * Runs the child.
   *
   * @throws Exception if the parent is gone
   */
  public static void main(String[] args) throws Exception {
    DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    System.setOut(System.err);
    out.writeByte(UP);
    out.flush();
    CompileOrder order = RecordCodec.decode(CompileOrder.class, in.readNBytes(in.readInt()));
    Thread worker = new Thread(null, () -> answer(order, out), "compiler", STACK_BYTES);
    worker.setDaemon(true);
    worker.start();
    Thread watch = new Thread(() -> endWithParent(in), "parent-watch");
    watch.setDaemon(true);
    watch.start();
    worker.join();
    Runtime.getRuntime().halt(0);
  }

  private static void answer(CompileOrder order, DataOutputStream out) {
    CompileReply reply;
    try {
      reply = MemoryCompiler.compile(order);
    } catch (StackOverflowError e) {
      reply = failed("the compiler ran out of stack: an expression is nested too deeply");
    } catch (IOException | RuntimeException e) {
      reply = failed("the compiler failed: " + e);
    }
    try {
      byte[] bytes = RecordCodec.encode(CompileReply.class, reply);
      out.writeInt(bytes.length);
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      Runtime.getRuntime().halt(1);
    }
  }

  private static CompileReply failed(String why) {
    return new CompileReply(false, List.of(), List.of(new Message("", 0, 0, why)));
  }

  private static void endWithParent(DataInputStream in) {
    try {
      while (in.read() >= 0) {
        // only the end of the pipe matters
      }
    } catch (IOException e) {
      // the same as its end
    }
    Runtime.getRuntime().halt(1);
  }
}
