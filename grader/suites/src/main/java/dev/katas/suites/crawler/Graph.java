package dev.katas.suites.crawler;

import dev.katas.suites.web.StubSite;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** A random site on one host: pages in folders, with links written in many ways. */
final class Graph {
  private static final List<String> FOLDERS = List.of("/", "/docs/", "/docs/deep/", "/shop/");

  private final List<String> paths = new ArrayList<>();
  private final Map<Integer, List<Integer>> links = new HashMap<>();
  private final List<String> shown = new ArrayList<>();
  private final SplittableRandom random;

  private Graph(SplittableRandom random) {
    this.random = random;
  }

  /**
   * Invents a site.
   *
   * @param pages how many, the seed included; some may be out of reach
   * @param most how many links a page has at most
   */
  static Graph random(SplittableRandom random, int pages, int most) {
    Graph graph = new Graph(random);
    graph.paths.add("/");
    for (int i = 1; i < pages; i++) {
      String name = random.nextInt(3) == 0 ? "list?page=" + i : "p" + i + ".html";
      graph.paths.add(FOLDERS.get(random.nextInt(FOLDERS.size())) + name);
    }
    for (int i = 0; i < pages; i++) {
      List<Integer> targets = new ArrayList<>();
      if (i + 1 < pages && random.nextInt(6) > 0) {
        targets.add(i + 1);
      }
      for (int k = random.nextInt(most + 1); k > 0; k--) {
        targets.add(random.nextInt(pages));
      }
      graph.links.put(i, targets);
    }
    return graph;
  }

  /** Returns the site, described. */
  StubSite.Builder build() {
    StubSite.Builder site = StubSite.with();
    for (int i = 0; i < paths.size(); i++) {
      StringBuilder body = new StringBuilder("<html><body><h1>page</h1>");
      StringBuilder line = new StringBuilder("a" + paths.get(i) + " links to");
      for (int target : targets(i)) {
        String href = href(paths.get(i), paths.get(target));
        body.append("<p><a href=\"").append(href).append("\">to</a></p>");
        line.append(' ').append(href);
      }
      site.page("a", paths.get(i), body.toString());
      shown.add(line.toString());
    }
    return site;
  }

  /** Returns what the site looks like, a line a page; after {@link #build}. */
  List<String> shown() {
    return shown.stream().map(line -> line.replace("{{a}}", "http://a")).toList();
  }

  /** Returns every page that can be reached, as {@code a/path}, with its depth. */
  Map<String, Integer> depths(int maxDepth) {
    Map<Integer, Integer> depths = new HashMap<>(Map.of(0, 0));
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    while (!open.isEmpty()) {
      int page = open.poll();
      int depth = depths.getOrDefault(page, 0);
      for (int target : targets(page)) {
        if (depth < maxDepth && !depths.containsKey(target)) {
          depths.put(target, depth + 1);
          open.add(target);
        }
      }
    }
    Map<String, Integer> named = new TreeMap<>();
    depths.forEach((page, depth) -> named.put("a" + paths.get(page), depth));
    return named;
  }

  private List<Integer> targets(int page) {
    return links.getOrDefault(page, List.of());
  }

  private String href(String from, String to) {
    return switch (random.nextInt(5)) {
      case 0 -> "{{a}}" + to;
      case 1 -> relative(from, to);
      case 2 -> to + "#part-" + random.nextInt(3);
      default -> to;
    };
  }

  /** Writes a path relative to the folder of another one. */
  static String relative(String from, String to) {
    String plain = from.replaceFirst("\\?.*$", "");
    int folders = (int) plain.chars().filter(c -> c == '/').count() - 1;
    String up = "../".repeat(folders) + to.substring(1);
    return up.isEmpty() ? "./" : up;
  }
}
