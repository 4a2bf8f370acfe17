package dev.katas.solution.crawler;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small site on this machine, for the visible tests. */
final class LocalSite implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private final Map<String, String> redirects = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  LocalSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  LocalSite page(String path, String html) {
    pages.put(path, html);
    return this;
  }

  LocalSite redirect(String path, String target) {
    redirects.put(path, target);
    return this;
  }

  URI url(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  /** Returns what was requested, robots.txt aside. */
  List<String> requests() {
    return requests.stream().filter(path -> !path.equals("/robots.txt")).sorted().toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    requests.add(path);
    String html = pages.get(path);
    int status = html != null ? 200 : redirects.containsKey(path) ? 302 : 404;
    if (status == 302) {
      exchange.getResponseHeaders().set("Location", redirects.get(path));
    }
    String type = path.equals("/robots.txt") ? "text/plain" : "text/html; charset=utf-8";
    exchange.getResponseHeaders().set("Content-Type", type);
    byte[] body = (html == null ? "nothing here" : html).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
