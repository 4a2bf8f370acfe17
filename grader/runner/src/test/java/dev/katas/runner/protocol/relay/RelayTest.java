package dev.katas.runner.protocol.relay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Both ends of a way, a client before it and a server behind it, all in this JVM. */
@Timeout(60)
class RelayTest {
  @TempDir Path folder;

  private final List<AutoCloseable> opened = new ArrayList<>();
  private ServerSocket server = unbound();
  private int port;

  private static ServerSocket unbound() {
    try {
      return new ServerSocket();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** As there is only one loopback here, the inner end has a port of its own. */
  @BeforeEach
  void open() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    try (ServerSocket free = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    Path file = folder.resolve("web");
    opened.add(server);
    opened.add(new Door(server.getLocalPort(), file).openOutside());
    opened.add(new Door(port, file).openInside());
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable each : opened) {
      each.close();
    }
  }

  private interface Talk {
    void with(Socket client) throws IOException;
  }

  private CompletableFuture<Void> serve(Talk talk) {
    return CompletableFuture.runAsync(
        () -> {
          try (Socket client = server.accept()) {
            talk.with(client);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    opened.add(socket);
    return socket;
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void talk_thereAndBack_arrives() throws Exception {
    CompletableFuture<Void> served =
        serve(
            client -> {
              client.getOutputStream().write(client.getInputStream().readNBytes(5));
              client.getOutputStream().write(" back".getBytes(StandardCharsets.UTF_8));
            });
    Socket socket = connect();
    socket.getOutputStream().write("there".getBytes(StandardCharsets.UTF_8));
    assertEquals("there back", text(socket.getInputStream()));
    served.get(10, TimeUnit.SECONDS);
  }

  @Test
  void end_ofTheClientsBytes_reachesTheServerWhichCanStillAnswer() throws Exception {
    CompletableFuture<Void> served =
        serve(
            client -> {
              String all = text(client.getInputStream());
              client.getOutputStream().write((all + " read").getBytes(StandardCharsets.UTF_8));
            });
    Socket socket = connect();
    socket.getOutputStream().write("all".getBytes(StandardCharsets.UTF_8));
    socket.shutdownOutput();
    assertEquals("all read", text(socket.getInputStream()));
    served.get(10, TimeUnit.SECONDS);
  }

  @Test
  void end_withoutAWord_isAnEnd() throws Exception {
    CompletableFuture<Void> served = serve(client -> {});
    assertEquals("", text(connect().getInputStream()));
    served.get(10, TimeUnit.SECONDS);
  }

  @Test
  void reset_byTheServer_isAResetForTheClient() throws Exception {
    CompletableFuture<Void> served =
        serve(
            client -> {
              client.getInputStream().readNBytes(1);
              client.setSoLinger(true, 0);
            });
    Socket socket = connect();
    socket.getOutputStream().write(1);
    served.get(10, TimeUnit.SECONDS);
    assertThrows(SocketException.class, () -> text(socket.getInputStream()));
  }

  @Test
  void reset_byTheClient_isAResetForTheServer() throws Exception {
    CompletableFuture<Boolean> broken = new CompletableFuture<>();
    CompletableFuture<Void> served =
        serve(
            client -> {
              try {
                text(client.getInputStream());
                broken.complete(false);
              } catch (SocketException e) {
                broken.complete(true);
              }
            });
    Socket socket = connect();
    socket.getOutputStream().write(1);
    socket.setSoLinger(true, 0);
    socket.close();
    served.get(10, TimeUnit.SECONDS);
    assertEquals(true, broken.get());
  }

  @Test
  void endlessAnswer_toAClientThatLeaves_endsForTheServer() throws Exception {
    CompletableFuture<Long> sent = new CompletableFuture<>();
    CompletableFuture<Void> served =
        serve(
            client -> {
              long bytes = 0;
              try {
                while (true) {
                  client.getOutputStream().write(new byte[1 << 16]);
                  bytes += 1 << 16;
                }
              } catch (SocketException e) {
                sent.complete(bytes);
              }
            });
    Socket socket = connect();
    socket.getInputStream().readNBytes(1 << 20);
    socket.close();
    served.get(20, TimeUnit.SECONDS);
    assertEquals(true, sent.get() >= 1 << 20, sent.get() + " bytes");
  }

  @Test
  void megabytes_bothWays_arriveUnchanged() throws Exception {
    byte[] bytes = new byte[5_000_001];
    new Random(1).nextBytes(bytes);
    CompletableFuture<Void> served =
        serve(client -> client.getInputStream().transferTo(client.getOutputStream()));
    Socket socket = connect();
    CompletableFuture<Void> writing =
        CompletableFuture.runAsync(
            () -> {
              try {
                socket.getOutputStream().write(bytes);
                socket.shutdownOutput();
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    assertArrayEquals(bytes, socket.getInputStream().readAllBytes());
    writing.get(10, TimeUnit.SECONDS);
    served.get(10, TimeUnit.SECONDS);
  }

  @Test
  void noServer_behindTheWall_isAResetForTheClient() throws Exception {
    server.close();
    Socket socket = connect();
    assertThrows(SocketException.class, () -> text(socket.getInputStream()));
  }

  @Test
  void manyConnections_atOnce_keepApart() throws Exception {
    int many = 50;
    List<Socket> sockets = new ArrayList<>();
    List<CompletableFuture<Void>> served = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      sockets.add(connect());
      served.add(serve(client -> client.getOutputStream().write(client.getInputStream().read())));
    }
    for (int i = many - 1; i >= 0; i--) {
      sockets.get(i).getOutputStream().write(i);
      assertEquals(i, sockets.get(i).getInputStream().read());
    }
    for (CompletableFuture<Void> each : served) {
      each.get(10, TimeUnit.SECONDS);
    }
  }

  /** What is not read is not taken from the server for ever. */
  @Test
  void endlessAnswer_toAClientThatDoesNotRead_isHeldBack() throws Exception {
    AtomicLong sent = new AtomicLong();
    CompletableFuture<Void> served =
        serve(
            client -> {
              try {
                while (true) {
                  client.getOutputStream().write(new byte[1 << 16]);
                  sent.addAndGet(1 << 16);
                }
              } catch (SocketException e) {
                // the client has left
              }
            });
    Socket socket = connect();
    socket.getInputStream().readNBytes(1);
    long last = -1;
    for (int quiet = 0; quiet < 20; quiet++) {
      TimeUnit.MILLISECONDS.sleep(25);
      quiet = sent.get() == last ? quiet : 0;
      last = sent.get();
    }
    assertTrue(last < 64L << 20, last + " bytes are on their way");
    socket.close();
    served.get(20, TimeUnit.SECONDS);
  }

  @Test
  void threads_ofARelay_areToldByTheirClassNotByAName() throws Exception {
    CompletableFuture<Void> served = serve(client -> client.getInputStream().read());
    Socket socket = connect();
    List<Thread> carrying =
        Thread.getAllStackTraces().keySet().stream().filter(Relay::isItsThread).toList();
    assertTrue(carrying.size() >= 2, carrying.toString());
    assertTrue(carrying.stream().allMatch(Thread::isDaemon));
    assertFalse(Relay.isItsThread(new Thread(() -> {}, carrying.get(0).getName())));
    socket.close();
    served.get(10, TimeUnit.SECONDS);
  }

  @Test
  void doors_writtenAndRead_areTheSame() {
    List<Door> doors = List.of(new Door(80, Path.of("/a:b/c")), new Door(81, Path.of("/d")));
    assertEquals(doors, Door.read(Door.write(doors)));
    assertEquals(List.of(), Door.read(Door.write(List.of())));
    assertEquals(List.of(), Door.read(""));
  }

  @Test
  void start_whereTheFileCannotBe_saysSo() {
    Path nowhere = folder.resolve("missing").resolve("web");
    assertThrows(
        IOException.class,
        () ->
            Relay.start(
                UnixDomainSocketAddress.of(nowhere),
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 1)));
  }
}
