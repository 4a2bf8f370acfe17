package dev.katas.engine.web;

import dev.katas.engine.process.RunFolder;
import dev.katas.fixtures.web.SiteOrder;
import dev.katas.fixtures.web.SiteReply;
import dev.katas.fixtures.web.host.Lease;
import dev.katas.runner.protocol.ForkMessage;
import dev.katas.runner.protocol.ForkOrder;
import dev.katas.runner.protocol.wire.RecordCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** One fork's share of the stub web: its host names, and the answers to its suites' questions. */
public final class ForkWeb implements AutoCloseable {
  /** The service's name in a suite's questions. */
  public static final String SERVICE = "web";

  private final Lease lease;
  private final Path hostsFile;

  private ForkWeb(Lease lease, Path hostsFile) {
    this.lease = lease;
    this.hostsFile = hostsFile;
  }

  /**
   * Prepares a share.
   *
   * @throws IOException if the web cannot be started or the names cannot be written down
   */
  public static ForkWeb open() throws IOException {
    Lease lease = StubWeb.host().lease();
    Path file = Files.createTempFile(RunFolder.own(), "hosts", ".txt");
    Files.writeString(file, line("localhost"));
    return new ForkWeb(lease, file);
  }

  /** Returns the file that maps the names of this share to loopback, and no others; it grows. */
  public Path hostsFile() {
    return hostsFile;
  }

  /** The fork reads the file at each new name: it is there before the suite hears of it. */
  private void addNames(List<String> names) throws IOException {
    StringBuilder lines = new StringBuilder();
    names.forEach(name -> lines.append(line(name)));
    Files.writeString(hostsFile, lines, StandardOpenOption.APPEND);
  }

  private static String line(String name) {
    return "127.0.0.1 " + name + "\n";
  }

  /** Answers a suite's question. */
  public ForkOrder.Answered answer(ForkMessage.Asked asked) {
    try {
      if (!asked.service().equals(SERVICE)) {
        throw new IllegalArgumentException("there is no service " + asked.service());
      }
      SiteOrder order = RecordCodec.decode(SiteOrder.class, asked.question());
      SiteReply reply = lease.handle(order);
      if (order instanceof SiteOrder.Open open && reply instanceof SiteReply.Opened opened) {
        addNames(lease.names(open, opened));
      }
      byte[] bytes = RecordCodec.encode(SiteReply.class, reply);
      return new ForkOrder.Answered(asked.number(), bytes, "");
    } catch (IOException | RuntimeException e) {
      return new ForkOrder.Answered(asked.number(), new byte[0], "the stub web: " + e.getMessage());
    }
  }

  /** Ends the fork's sites and forgets its names. */
  @Override
  public void close() {
    lease.close();
    try {
      Files.deleteIfExists(hostsFile);
    } catch (IOException e) {
      hostsFile.toFile().deleteOnExit();
    }
  }
}
