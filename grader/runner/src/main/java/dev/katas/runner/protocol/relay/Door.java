package dev.katas.runner.protocol.relay;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A port of the stub web, and the socket file that leads to it.
 *
 * @param port on loopback, outside as well as in the fork
 * @param file the socket
 */
public record Door(int port, Path file) {
  /** The system property that names a fork's doors. */
  public static final String PROPERTY = "katas.doors";

  /**
   * Opens the outer end: whoever reaches the file reaches the port.
   *
   * @throws IOException if the file cannot be made
   */
  public Relay openOutside() throws IOException {
    return Relay.start(UnixDomainSocketAddress.of(file), loopback());
  }

  /**
   * Opens the inner end: whoever reaches the port reaches the file.
   *
   * @throws IOException if the port is taken
   */
  public Relay openInside() throws IOException {
    return Relay.start(loopback(), UnixDomainSocketAddress.of(file));
  }

  private InetSocketAddress loopback() throws IOException {
    return new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port);
  }

  /** Returns the property's value for some doors. */
  public static String write(List<Door> doors) {
    return String.join("|", doors.stream().map(door -> door.port + ":" + door.file).toList());
  }

  /** Reads the property's value. */
  public static List<Door> read(String value) {
    List<Door> doors = new ArrayList<>();
    for (String door : value.split("\\|", -1)) {
      int colon = door.indexOf(':');
      if (colon > 0) {
        int port = Integer.parseInt(door.substring(0, colon));
        doors.add(new Door(port, Path.of(door.substring(colon + 1))));
      }
    }
    return doors;
  }
}
