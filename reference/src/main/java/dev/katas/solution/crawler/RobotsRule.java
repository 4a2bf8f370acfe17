package dev.katas.solution.crawler;

import java.nio.charset.StandardCharsets;

/**
 * One line of a robots.txt.
 *
 * @param pattern a path, in which {@code *} is anything and a final {@code $} the end
 */
record RobotsRule(boolean allow, String pattern) {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  /** Tells whether this rule counts more than another one that matches too. */
  boolean outranks(RobotsRule other) {
    int longer = Integer.compare(pattern.length(), other.pattern.length());
    return longer > 0 || (longer == 0 && allow && !other.allow);
  }

  /** Tells whether a path fits: greedy from the left, which is enough for stars. */
  boolean matches(String path) {
    boolean anchored = pattern.endsWith("$");
    String[] parts =
        (anchored ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      int found = last && anchored ? path.length() - parts[i].length() : path.indexOf(parts[i], at);
      if (found < at || !path.startsWith(parts[i], found)) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !anchored || parts.length > 1 || at == path.length();
  }

  /** Returns a path in which each octet is written in one way only. */
  static String octets(String path) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int octet = bytes[i] & 0xff;
      boolean escaped =
          octet == '%'
              && i + 2 < bytes.length
              && Character.digit(bytes[i + 1], 16) >= 0
              && Character.digit(bytes[i + 2], 16) >= 0;
      if (escaped) {
        octet = Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16);
        i += 2;
      }
      boolean plain = UNRESERVED.indexOf(octet) >= 0 || (!escaped && octet > ' ' && octet < 127);
      out.append(plain ? Character.toString((char) octet) : "%%%02X".formatted(octet));
    }
    return out.toString();
  }
}
