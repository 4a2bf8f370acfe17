package dev.katas.runner.protocol.relay;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One connection on its way through the wall.
 *
 * <p>Outside there are bare bytes; in the wall they are in packets, each with its length before it,
 * and an empty one at the end: a socket that is a file cannot say whether a connection ended or
 * broke, and a crawler must be able to tell. Without the empty packet it broke.
 */
final class Crossing {
  /** Small: each direction of each connection has room for one, twice at that. */
  private static final int PACKET = 8 << 10;

  private static final int END = 0;
  private static final int LENGTH_BYTES = 2;

  private final SocketChannel bare;
  private final SocketChannel wall;
  private final AtomicInteger ended = new AtomicInteger();

  /**
   * Creates a crossing.
   *
   * @param bare the end with bare bytes
   * @param wall the end with packets
   */
  Crossing(SocketChannel bare, SocketChannel wall) {
    this.bare = bare;
    this.wall = wall;
  }

  /** Carries bare bytes into the wall until they end. */
  void inward() {
    ByteBuffer packet = ByteBuffer.allocate(LENGTH_BYTES + PACKET);
    try {
      while (true) {
        packet.clear().position(LENGTH_BYTES);
        int count = bare.read(packet);
        packet.putShort(0, (short) Math.max(count, END));
        packet.flip();
        while (packet.hasRemaining()) {
          wall.write(packet);
        }
        if (count < 0) {
          break;
        }
      }
      half();
    } catch (IOException e) {
      breakOff();
    }
  }

  /** Carries packets out of the wall until they end. */
  void outward() {
    ByteBuffer packet = ByteBuffer.allocate(PACKET);
    ByteBuffer length = ByteBuffer.allocate(LENGTH_BYTES);
    try {
      while (true) {
        fill(length.clear());
        int count = Short.toUnsignedInt(length.getShort(0));
        if (count == END) {
          bare.shutdownOutput();
          break;
        }
        if (count > PACKET) {
          throw new IOException("a packet of %d bytes".formatted(count));
        }
        fill(packet.clear().limit(count));
        packet.flip();
        while (packet.hasRemaining()) {
          bare.write(packet);
        }
      }
      half();
    } catch (IOException e) {
      breakOff();
    }
  }

  private void fill(ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      if (wall.read(buffer) < 0) {
        throw new IOException("broken off at the other end");
      }
    }
  }

  /** One direction has ended; after both there is nothing to carry. */
  private void half() {
    if (ended.incrementAndGet() == 2) {
      close(bare);
      close(wall);
    }
  }

  /** Breaks the connection off at this end; the other end finds no empty packet and does so too. */
  void breakOff() {
    breakOff(bare);
    close(wall);
  }

  /** Closes a connection in the least orderly way that its kind has. */
  static void breakOff(SocketChannel channel) {
    try {
      if (channel.supportedOptions().contains(StandardSocketOptions.SO_LINGER)) {
        channel.setOption(StandardSocketOptions.SO_LINGER, 0); // a reset instead of an end
      }
    } catch (IOException e) {
      // closed already
    }
    close(channel);
  }

  static void close(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // it is gone either way
    }
  }
}
