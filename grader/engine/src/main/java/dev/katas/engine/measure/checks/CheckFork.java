package dev.katas.engine.measure.checks;

import dev.katas.engine.fork.Fork;
import dev.katas.engine.fork.ForkCommand;
import dev.katas.engine.fork.ForkEvent;
import dev.katas.engine.fork.WebAccess;
import dev.katas.engine.process.Installation;
import dev.katas.engine.process.Launch;
import dev.katas.engine.sandbox.Sandbox;
import dev.katas.engine.web.ForkWeb;
import dev.katas.engine.web.StubWeb;
import dev.katas.runner.protocol.ForkMessage;
import dev.katas.runner.protocol.ForkOrder;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fork that runs checks, with its share of the stub web if its kata has one. */
final class CheckFork implements AutoCloseable {
  private final Fork fork;
  private final @Nullable ForkWeb web;

  private CheckFork(Fork fork, @Nullable ForkWeb web) {
    this.fork = fork;
    this.web = web;
  }

  /**
   * Starts one.
   *
   * @throws IOException if it or the stub web cannot be started
   */
  static CheckFork start(Installation installation, Sandbox sandbox, CheckOrder order)
      throws IOException {
    ForkWeb web = order.descriptor().web() ? ForkWeb.open() : null;
    try {
      WebAccess access = web == null ? null : access(web, sandbox);
      Launch launch = ForkCommand.of(installation, order.dimension(), order.descriptor(), access);
      return new CheckFork(Fork.start(launch, sandbox), web);
    } catch (IOException e) {
      close(web);
      throw e;
    }
  }

  private static WebAccess access(ForkWeb web, Sandbox sandbox) throws IOException {
    return new WebAccess(web.hostsFile(), sandbox.ownNetwork() ? StubWeb.doors() : List.of());
  }

  void send(ForkOrder order) {
    fork.send(order);
  }

  ForkEvent next(Duration patience) {
    return fork.next(patience);
  }

  Duration cpuTime() {
    return fork.cpuTime();
  }

  String output() {
    return fork.output();
  }

  /** Answers what its suite asks of the controller. */
  void answer(ForkMessage.Asked asked) {
    fork.send(
        web != null
            ? web.answer(asked)
            : new ForkOrder.Answered(
                asked.number(), new byte[0], "the kata's descriptor asks for no stub web"));
  }

  /** Says why it is lost, for an event that it should not have ended with. */
  String reason(ForkEvent event) {
    String said =
        event instanceof ForkEvent.Said s && s.message() instanceof ForkMessage.Broken broken
            ? broken.why().lines().findFirst().orElse("")
            : event.toString();
    return said + (fork.output().isBlank() ? "" : "\n" + fork.output().strip());
  }

  /** Ends the fork, then what it was served with. */
  @Override
  public void close() {
    fork.close();
    close(web);
  }

  private static void close(@Nullable ForkWeb web) {
    if (web != null) {
      web.close();
    }
  }
}
