package dev.katas.solution.crawler;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invents robots.txt files: small ones, made of what such files are made of, good and bad. */
final class RobotsFiles {
  private static final List<String> AGENTS =
      List.of("katabot", "KataBot", "*", "other", "katabotany", "kata");
  private static final List<String> PIECES =
      List.of("/", "/a", "/b", "/a/b", ".pdf", "?x=1", "%41", "%7e", "~", "%2F", "*", "**", "é");
  private static final List<String> ENDS = List.of("\n", "\r\n", "\r");
  private static final List<String> NOISE =
      List.of("", "# a comment", "Host: example.test", "nonsense", "Sitemap: http://a.test/s.xml");

  private final Random random;

  RobotsFiles(long seed) {
    this.random = new Random(seed);
  }

  /** Returns the next file. */
  String file() {
    StringBuilder file = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
    String end = pick(ENDS);
    int groups = 1 + random.nextInt(3);
    for (int i = 0; i < groups; i++) {
      for (String line : group()) {
        file.append(line).append(end);
      }
    }
    return file.toString();
  }

  private List<String> group() {
    List<String> lines = new ArrayList<>();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      lines.add(directive("User-agent", pick(AGENTS)));
    }
    for (int i = random.nextInt(5); i > 0; i--) {
      lines.add(
          switch (random.nextInt(8)) {
            case 0 -> pick(NOISE);
            case 1 -> directive("Crawl-delay", pick(List.of("2", "0.5", "10")));
            case 2, 3, 4 -> directive("Allow", pattern());
            default -> directive("Disallow", pattern());
          });
    }
    return lines;
  }

  private String directive(String name, String value) {
    String written =
        switch (random.nextInt(4)) {
          case 0 -> name.toLowerCase(Locale.ROOT);
          case 1 -> name.toUpperCase(Locale.ROOT);
          default -> name;
        };
    String colon = pick(List.of(": ", ":", " : ", ":\t"));
    return written + colon + value + (random.nextInt(6) == 0 ? " # why" : "");
  }

  private String pattern() {
    StringBuilder pattern =
        new StringBuilder(random.nextInt(6) == 0 ? pick(List.of("", "*")) : "/");
    for (int i = random.nextInt(4); i > 0; i--) {
      pattern.append(pick(PIECES));
    }
    return pattern.append(random.nextInt(5) == 0 ? "$" : "").toString();
  }

  /** Returns the path of a page, with its query. */
  String path() {
    StringBuilder path = new StringBuilder("/");
    for (int i = random.nextInt(4); i > 0; i--) {
      path.append(
          pick(
              List.of("a", "b", "/", "/a", "/b", ".pdf", "%41", "A", "~", "%7E", "%2F", "%C3%A9")));
    }
    return path.append(random.nextInt(4) == 0 ? "?x=1" : "").toString();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
