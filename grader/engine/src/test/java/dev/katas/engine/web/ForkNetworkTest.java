package dev.katas.engine.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.process.Installation;
import dev.katas.engine.sample.SampleKata;
import dev.katas.engine.sandbox.Probe;
import dev.katas.engine.sandbox.Sandbox;
import dev.katas.engine.sandbox.Sandboxes;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.protocol.relay.Door;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a submission of a kata with a stub web can connect to, without the byte-code checker.
 *
 * <p>Each attempt is also made without the sandbox, so that a refusal is the sandbox's doing.
 */
class ForkNetworkTest {
  /** Right answers are given by those who got through. */
  private static final String CONNECTS =
      """
      public int applyAsInt(int n) {
        try (%s) {
          return 2 * n;
        } catch (java.io.IOException e) {
          throw new IllegalStateException(e);
        }
      }
      """;

  private static final Probe PROBE = Probe.here(Installation.javaLauncher());

  private final AtomicInteger knocks = new AtomicInteger();
  private ServerSocket server = new ServerSocket();

  ForkNetworkTest() throws IOException {}

  /** A server of the machine that is none of the stub web's. */
  @BeforeEach
  void serve() throws IOException {
    server.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0));
    Thread thread = new Thread(this::count, "server-of-the-machine");
    thread.setDaemon(true);
    thread.start();
  }

  private void count() {
    while (!server.isClosed()) {
      try {
        server.accept().close();
        knocks.incrementAndGet();
      } catch (IOException e) {
        // closed
      }
    }
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private static Sandbox sandbox() {
    Sandbox sandbox = PROBE.sandbox();
    assumeTrue(sandbox != null, PROBE.problem());
    return sandbox == null ? Sandboxes.none() : sandbox;
  }

  private static String socket(String host, int port) {
    return CONNECTS.formatted(
        "java.net.Socket s = new java.net.Socket(\"%s\", %d)".formatted(host, port));
  }

  private static String file(Path file) {
    return CONNECTS.formatted(
        """
        java.nio.channels.SocketChannel c = java.nio.channels.SocketChannel.open(
            java.net.UnixDomainSocketAddress.of("%s"))"""
            .formatted(file));
  }

  private static Status first(Evidence evidence) {
    assertEquals(null, evidence.fault());
    CheckResult first =
        evidence.results().stream().filter(r -> r.id().equals("one")).findFirst().orElseThrow();
    return first.status();
  }

  @Test
  void connect_toAServerOfTheMachine_isRefusedInTheSandboxOnly() throws Exception {
    String attack = socket("127.0.0.1", server.getLocalPort());
    assertEquals(Status.PASSED, first(SampleKata.gradeOnTheWeb(attack, Sandboxes.none())));
    assertTrue(knocks.getAndSet(0) > 0);
    assertEquals(Status.FAILED, first(SampleKata.gradeOnTheWeb(attack, sandbox())));
    assertEquals(0, knocks.get());
  }

  @Test
  void connect_toEachPortOfTheStubWeb_works() throws Exception {
    for (Door door : StubWeb.doors()) {
      String visit = socket("127.0.0.1", door.port());
      assertEquals(Status.PASSED, first(SampleKata.gradeOnTheWeb(visit, Sandboxes.none())));
      assertEquals(Status.PASSED, first(SampleKata.gradeOnTheWeb(visit, sandbox())));
    }
  }

  /** Whoever finds the file gets no further by it than by the port. */
  @Test
  void connect_toADoorsFile_isPossibleAndToOthersNot() throws Exception {
    Door door = StubWeb.doors().get(0);
    Path other = door.file().resolveSibling("other");
    new Door(server.getLocalPort(), other).openOutside();
    assertEquals(Status.PASSED, first(SampleKata.gradeOnTheWeb(file(other), Sandboxes.none())));
    assertEquals(Status.PASSED, first(SampleKata.gradeOnTheWeb(file(door.file()), sandbox())));
    knocks.set(0);
    assertEquals(Status.FAILED, first(SampleKata.gradeOnTheWeb(file(other), sandbox())));
    assertEquals(0, knocks.get());
  }

  @Test
  void description_ofTheSandbox_promisesNoNetwork() {
    assertTrue(sandbox().ownNetwork());
    assertTrue(sandbox().description().contains("no network"));
    assertFalse(Sandboxes.none().ownNetwork());
  }
}
