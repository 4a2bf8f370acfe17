package dev.katas.runner.protocol.relay;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One end of a way through the wall: listens on one address, and passes each connection on to
 * another.
 *
 * <p>A fork without the machine's network still reaches files. So the controller listens on a
 * socket that is a file and connects to the stub web, and the fork listens on the same port of its
 * own loopback and connects to the file. Exactly one of the two addresses is a file.
 */
public final class Relay implements AutoCloseable {
  private static final int BACKLOG = 256;

  /** After which to try again to accept, if that failed for want of descriptors. */
  private static final long PAUSE_MILLIS = 20;

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
    RelayThread.start(relay::accept);
    return relay;
  }

  /** Tells whether a thread is one of a relay's, and so nobody's work but the grader's. */
  public static boolean isItsThread(Thread thread) {
    return thread instanceof RelayThread;
  }

  private static ProtocolFamily family(SocketAddress address) {
    return address instanceof UnixDomainSocketAddress
        ? StandardProtocolFamily.UNIX
        : StandardProtocolFamily.INET;
  }

  private void accept() {
    while (server.isOpen()) {
      try {
        SocketChannel accepted = server.accept();
        RelayThread.start(() -> passOn(accepted));
      } catch (IOException e) {
        // Closed, or no descriptor is left: then there will be one when a connection ends.
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
      }
    }
  }

  private void passOn(SocketChannel accepted) {
    SocketChannel further;
    try {
      further = SocketChannel.open(family(to));
    } catch (IOException e) {
      Crossing.breakOff(accepted);
      return;
    }
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
    RelayThread.start(crossing::inward);
    crossing.outward();
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
