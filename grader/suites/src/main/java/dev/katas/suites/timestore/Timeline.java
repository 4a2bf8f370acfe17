package dev.katas.suites.timestore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the complexity suite writes: keys, values and timestamps that are all equally wide.
 *
 * <p>Text or numbers that get longer as there are more of them would make constant work look
 * logarithmic.
 */
final class Timeline {
  /** The one key of a long history. */
  static final String KEY = "key-000000";

  /** As many as the largest size needs, and some that are never written. */
  private static final int MOST = (1 << 18) + 1024;

  private static final long START = 1_000_000_000_000L;
  private static final long GAP = 1000;

  /**
   * Keys have as many digits as this, and differ since the factor and it have no common divisor.
   */
  private static final long FIRST_KEY = 1_000_000_000L;

  private static final long SCATTER = 618_033_989L;

  private static final @Nullable String[] VALUES = new String[MOST];
  private static final @Nullable String[] KEYS = new String[MOST];

  private Timeline() {}

  /** The timestamp of the version at a position. */
  static long time(int position) {
    return START + GAP * position;
  }

  static String value(int position) {
    int i = position % MOST;
    String value = VALUES[i];
    if (value == null) {
      value = "value-" + (1_000_000 + i);
      VALUES[i] = value;
    }
    return value;
  }

  /** A key: digits without order, so that hash tables see what they see in practice. */
  static String key(int number) {
    int i = number % MOST;
    String key = KEYS[i];
    if (key == null) {
      key = Long.toString(FIRST_KEY + Math.floorMod(i * SCATTER, FIRST_KEY));
      KEYS[i] = key;
    }
    return key;
  }

  /** A key that no measurement writes. */
  static String absentKey(int number) {
    return key(MOST - 1 - number);
  }

  /** All strings that the suite owns: what a store refers to of them is not its space. */
  static List<?> owned() {
    return List.of(VALUES, KEYS, KEY);
  }
}
