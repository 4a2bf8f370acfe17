package dev.katas.runner.protocol.relay;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/**
 * One end of a way through the wall: listens on one address, and passes each connection on to
 * another.
 *
 * <p>A fork without the machine's network still reaches files. So the controller listens on a
 * socket that is a file and connects to the stub web, and the fork listens on the same port of its
 * own loopback and connects to the file. Exactly one of the two addresses is a file.
 */
public final class Relay implements AutoCloseable {
  /** Name of every thread of a relay. */
  public static final String THREAD = "web-relay";

  private static final int BACKLOG = 256;
  private static final long STACK = 256 << 10;

  private final ServerSocketChannel server;
  private final SocketAddress to;

  private Relay(ServerSocketChannel server, SocketAddress to) {
    this.server = server;
    this.to = to;
  }

  /**
   * Starts to listen.
   *
   * @param from where
   * @param to where each connection goes on to
   * @throws IOException if nothing can be listened to there
   */
  public static Relay start(SocketAddress from, SocketAddress to) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open(family(from));
    server.bind(from, BACKLOG);
    Relay relay = new Relay(server, to);
    run(relay::accept);
    return relay;
  }

  private static ProtocolFamily family(SocketAddress address) {
    return address instanceof UnixDomainSocketAddress
        ? StandardProtocolFamily.UNIX
        : StandardProtocolFamily.INET;
  }

  static void run(Runnable work) {
    Thread thread = new Thread(null, work, THREAD, STACK);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (server.isOpen()) {
      try {
        SocketChannel accepted = server.accept();
        run(() -> passOn(accepted));
      } catch (IOException e) {
        return; // closed
      }
    }
  }

  private void passOn(SocketChannel accepted) {
    try {
      SocketChannel further = SocketChannel.open(family(to));
      boolean file = to instanceof UnixDomainSocketAddress;
      SocketChannel bare = file ? accepted : further;
      Crossing crossing = new Crossing(bare, file ? further : accepted);
      try {
        further.connect(to);
        bare.setOption(StandardSocketOptions.TCP_NODELAY, true);
      } catch (IOException e) {
        crossing.breakOff();
        return;
      }
      run(crossing::inward);
      crossing.outward();
    } catch (IOException e) {
      Crossing.close(accepted);
    }
  }

  /** Listens no longer; connections that are there stay. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      // it is gone either way
    }
  }
}
