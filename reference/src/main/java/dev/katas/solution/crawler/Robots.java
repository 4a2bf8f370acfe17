package dev.katas.solution.crawler;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an origin's robots.txt says to one crawler, as RFC 9309 defines it. */
final class Robots {
  /** More of the file than this is not looked at. */
  static final int MAX_BYTES = 500 * 1024;

  /** Nobody waits for longer than a day, whatever number stands there. */
  private static final int LONGEST_DELAY_SECONDS = 24 * 60 * 60;

  static final Robots ALLOW_ALL = new Robots(List.of(), Duration.ZERO, List.of());
  static final Robots DISALLOW_ALL =
      new Robots(List.of(new RobotsRule(false, "/")), Duration.ZERO, List.of());

  private final List<RobotsRule> rules;
  private final Duration delay;
  private final List<String> sitemaps;

  private Robots(List<RobotsRule> rules, Duration delay, List<String> sitemaps) {
    this.rules = rules;
    this.delay = delay;
    this.sitemaps = sitemaps;
  }

  /** Reads a file for a crawler. */
  static Robots parse(byte[] file, String userAgent) {
    Reader named = new Reader(userAgent.split("/", 2)[0].strip().toLowerCase(Locale.ROOT));
    String text = new String(file, 0, Math.min(file.length, MAX_BYTES), StandardCharsets.UTF_8);
    text.lines().forEach(named::line);
    return named.result();
  }

  Duration delay() {
    return delay;
  }

  List<String> sitemaps() {
    return sitemaps;
  }

  /** Tells whether a page may be requested: the longest match decides, and allow wins a tie. */
  boolean allows(URI url) {
    if (rules.isEmpty()) {
      return true;
    }
    String query = url.getRawQuery();
    String path = RobotsRule.octets(url.getRawPath() + (query == null ? "" : "?" + query));
    if (path.equals("/robots.txt")) {
      return true;
    }
    RobotsRule best = null;
    for (RobotsRule rule : rules) {
      if (rule.matches(path) && (best == null || rule.outranks(best))) {
        best = rule;
      }
    }
    return best == null || best.allow();
  }

  /** Goes through the lines; groups with the same name are one group. */
  private static final class Reader {
    private final String token;
    private final List<RobotsRule> named = new ArrayList<>();
    private final List<RobotsRule> others = new ArrayList<>();
    private final List<String> sitemaps = new ArrayList<>();
    private final Set<String> agents = new HashSet<>();
    private Duration namedDelay = Duration.ZERO;
    private Duration otherDelay = Duration.ZERO;
    private boolean isNamed;
    private boolean inRules;

    Reader(String token) {
      this.token = token;
    }

    void line(String raw) {
      String line = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
      int comment = line.indexOf('#');
      line = comment < 0 ? line : line.substring(0, comment);
      int colon = line.indexOf(':');
      if (colon > 0) {
        String value = line.substring(colon + 1).strip();
        switch (line.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
          case "user-agent" -> agent(value.toLowerCase(Locale.ROOT));
          case "allow" -> rule(true, value);
          case "disallow" -> rule(false, value);
          case "crawl-delay" -> delay(value);
          case "sitemap" -> sitemaps.add(value);
          default -> {} // RFC 9309, 2.2.4: other records change nothing
        }
      }
    }

    private void agent(String value) {
      if (inRules) {
        agents.clear();
        inRules = false;
      }
      agents.add(value);
      isNamed |= value.equals(token);
    }

    private void rule(boolean allow, String path) {
      inRules = true;
      if (path.isEmpty()) {
        return; // an empty pattern matches nothing
      }
      RobotsRule rule = new RobotsRule(allow, RobotsRule.octets(path));
      if (agents.contains(token)) {
        named.add(rule);
      }
      if (agents.contains("*")) {
        others.add(rule);
      }
    }

    private void delay(String value) {
      try {
        double seconds = Math.min(LONGEST_DELAY_SECONDS, Double.parseDouble(value));
        Duration wait = Duration.ofMillis(Math.max(0, Math.round(seconds * 1000)));
        namedDelay = agents.contains(token) ? wait : namedDelay;
        otherDelay = agents.contains("*") ? wait : otherDelay;
      } catch (NumberFormatException e) {
        // not a delay: as if the line were not there
      }
    }

    Robots result() {
      return new Robots(
          List.copyOf(isNamed ? named : others),
          isNamed ? namedDelay : otherDelay,
          List.copyOf(sitemaps));
    }
  }
}
