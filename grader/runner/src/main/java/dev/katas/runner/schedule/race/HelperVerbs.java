package dev.katas.runner.schedule.race;

import dev.katas.agent.points.Site;
import java.nio.Buffer;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;

/**
 * Which calls of formatters, digests, buffers and the like leave the object as it is. Most do not:
 * even a formatter's format or a calendar's get works in fields of the object.
 */
final class HelperVerbs {
  private static final Set<String> READS = Set.of("clone", "equals", "hashCode");
  private static final Set<String> MATCHER_READS =
      Set.of("group", "start", "end", "groupCount", "hitEnd", "requireEnd", "pattern");
  private static final Set<String> BUFFER_READS =
      Set.of("hasRemaining", "remaining", "capacity", "isReadOnly", "hasArray", "toString");
  private static final Set<String> BUFFER_STATE = Set.of("position", "limit");

  private HelperVerbs() {}

  static boolean onlyReads(Object helper, Site site) {
    String name = site.name();
    boolean noArguments = site.descriptor().startsWith("()");
    if (READS.contains(name)) {
      return true;
    }
    if (helper instanceof Buffer) {
      boolean absolute = name.equals("get") && site.descriptor().startsWith("(I");
      return absolute
          || BUFFER_READS.contains(name)
          || (noArguments && BUFFER_STATE.contains(name));
    }
    if (helper instanceof Matcher) {
      return MATCHER_READS.contains(name);
    }
    if (helper instanceof StringJoiner) {
      return name.equals("toString") || name.equals("length");
    }
    if (helper instanceof java.util.Date) {
      return !name.startsWith("set");
    }
    return site.owner().endsWith("SummaryStatistics") && name.startsWith("get");
  }
}
