package dev.katas.runner.fork;

import dev.katas.runner.protocol.ForkMessage;
import dev.katas.runner.protocol.ForkOrder;
import dev.katas.runner.protocol.relay.Door;
import dev.katas.runner.suite.Outside;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fork's main program: gets suites, answers with their checks, gets the submission, runs it.
 *
 * <p>Its arguments are the number of bytes that the submission may print, and the stack in bytes of
 * the thread that runs the checks, and the jars of the libraries that it may use.
 */
public final class ForkMain {
  /** Exit code when the pipe to the controller is closed. */
  public static final int EXIT_NO_CONTROLLER = 71;

  private ForkMain() {}

  /**
   * Runs the fork and ends its JVM without shutdown hooks, whatever threads are left.
   *
   * @throws IOException if the controller is gone before it sent anything
   */
  public static void main(String[] args) throws IOException {
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    redirectPrints(Long.parseLong(args[0]));
    for (Door door : Door.read(doors())) {
      door.openInside();
    }
    Channel channel = Channel.open(in, out);
    List<Path> libraries = Stream.of(args).skip(2).map(Path::of).toList();
    Thread run =
        new Thread(null, () -> serve(channel, libraries), "checks", Long.parseLong(args[1]));
    run.start();
  }

  /** Returns what leads to the stub web; where that is is nobody else's business. */
  private static String doors() {
    String doors = System.getProperty(Door.PROPERTY, "");
    System.clearProperty(Door.PROPERTY);
    return doors;
  }

  /** What a submission prints must never mix with the channel. */
  private static void redirectPrints(long limit) {
    OutputStream capped = new CappedOutput(new FileOutputStream(FileDescriptor.err), limit);
    PrintStream prints = new PrintStream(capped, true, StandardCharsets.UTF_8);
    System.setIn(new ByteArrayInputStream(new byte[0]));
    System.setOut(prints);
    System.setErr(prints);
  }

  private static void serve(Channel channel, List<Path> libraries) {
    try {
      ForkRun run = new ForkRun(channel, (ForkOrder.UseSuites) channel.next(), libraries);
      run.plan();
      ForkOrder.RunSubmission submission = (ForkOrder.RunSubmission) channel.next();
      channel.listen();
      Outside.use(channel::ask);
      run.run(submission);
      channel.send(new ForkMessage.Done());
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(3); // the code that the JVM itself uses for it
    } catch (Throwable e) {
      channel.send(new ForkMessage.Broken(describe(e)));
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }

  private static String describe(Throwable e) {
    StringBuilder text = new StringBuilder(e.getClass().getName());
    if (e.getClass().getClassLoader() != null || e instanceof RuntimeException) {
      text.append(": ").append(e.getMessage());
    }
    for (StackTraceElement frame : e.getStackTrace()) {
      if (text.length() > 2000) {
        break;
      }
      text.append("\n  at ").append(frame);
    }
    return text.toString();
  }
}
