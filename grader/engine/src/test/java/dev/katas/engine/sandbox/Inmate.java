package dev.katas.engine.sandbox;

import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A child that tries what it should not be able to do, and prints what came of it. */
public final class Inmate {
  private Inmate() {}

  private interface Attempt {
    void go() throws Exception;
  }

  /** Tries the attempt that the first word names, on what the second word names. */
  public static void main(String[] words) throws Exception {
    String what = words[1];
    System.out.println(
        switch (words[0]) {
          case "read" -> outcome(() -> Files.newInputStream(Path.of(what)).close());
          case "list" -> list(Path.of(what));
          case "write" -> outcome(() -> Files.writeString(Path.of(what), "text"));
          case "fill" -> outcome(() -> fill(Path.of(what)));
          case "connect" -> outcome(() -> connect(Integer.parseInt(what)));
          case "serve" -> outcome(Inmate::talkToMyself);
          case "run" -> outcome(() -> new ProcessBuilder(what).start().waitFor());
          case "environment" -> String.valueOf(System.getenv(what));
          case "threads" -> outcome(() -> threads(Integer.parseInt(what)));
          default -> throw new IllegalArgumentException(words[0]);
        });
  }

  private static String outcome(Attempt attempt) {
    try {
      attempt.go();
      return "done";
    } catch (Exception e) {
      return "refused";
    }
  }

  private static String list(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return String.join(" ", entries.map(Path::toString).sorted().toList());
    }
  }

  private static void fill(Path file) throws IOException {
    try (FileOutputStream out = new FileOutputStream(file.toFile())) {
      for (int megabyte = 0; megabyte < 64; megabyte++) {
        out.write(new byte[1 << 20]);
      }
    }
  }

  private static void connect(int port) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2000);
    }
  }

  private static void talkToMyself() throws IOException {
    try (ServerSocket server = new ServerSocket(0)) {
      connect(server.getLocalPort());
    }
  }

  private static void threads(int count) throws InterruptedException {
    Thread[] threads = new Thread[count];
    for (int i = 0; i < count; i++) {
      threads[i] = new Thread(() -> {});
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
