package dev.katas.engine.web;

import dev.katas.engine.process.RunFolder;
import dev.katas.fixtures.web.host.WebHost;
import dev.katas.runner.protocol.relay.Door;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The controller's one stub web; started when a kata first needs it, so that nobody else waits. */
public final class StubWeb {
  private static @Nullable WebHost host;
  private static @Nullable List<Door> doors;

  private StubWeb() {}

  /**
   * Returns what leads to the stub web out of a fork that has a network of its own: each port that
   * a fork may reach, and a socket file for it. They stay the same.
   *
   * @throws IOException if the web cannot be started, or a socket cannot be made
   */
  public static synchronized List<Door> doors() throws IOException {
    List<Door> open = doors;
    if (open == null) {
      open = new ArrayList<>();
      for (InetSocketAddress endpoint : host().endpoints()) {
        int port = endpoint.getPort();
        Door door = new Door(port, RunFolder.own().resolve("web-" + port));
        door.openOutside();
        open.add(door);
      }
      doors = List.copyOf(open);
    }
    return List.copyOf(open);
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
