package dev.katas.engine.web;

import dev.katas.fixtures.web.host.WebHost;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The controller's one stub web; started when a kata first needs it, so that nobody else waits. */
public final class StubWeb {
  private static @Nullable WebHost host;

  private StubWeb() {}

  /**
   * Returns every host and port that a fork may reach. They are known before a fork starts and do
   * not change.
   *
   * @throws IOException if the web cannot be started
   */
  public static List<InetSocketAddress> endpoints() throws IOException {
    return host().endpoints();
  }

  static synchronized WebHost host() throws IOException {
    WebHost running = host;
    if (running == null) {
      running = WebHost.start();
      host = running;
      Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop-stub-web"));
    }
    return running;
  }
}
