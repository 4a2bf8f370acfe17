package dev.katas.solution.timestore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katas.contract.timestore.Version;
import java.util.List;
import java.util.Random;

/** Random writes, and the comparison of a store with the model. */
final class Script {
  private static final long[] EXTREMES = {Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, 0};

  private final Random random;
  private String lastValue = "{\"user\": \"ann\", \"plan\": \"free\", \"visits\": 0}";

  Script(long seed) {
    random = new Random(seed);
  }

  String key() {
    return "key" + random.nextInt(4);
  }

  long timestamp() {
    return random.nextInt(10) == 0
        ? EXTREMES[random.nextInt(EXTREMES.length)]
        : random.nextInt(200) - 100;
  }

  /** Returns the last value with something inserted, removed or replaced, or quite another. */
  String value() {
    int kind = random.nextInt(12);
    int from = random.nextInt(lastValue.length() + 1);
    int to = from + random.nextInt(Math.min(4, lastValue.length() - from) + 1);
    lastValue =
        switch (kind) {
          case 0 -> "";
          case 1 -> "\uD83D lone surrogate, \u20AC, \u0000 ".repeat(random.nextInt(4));
          case 2 -> "x".repeat(random.nextInt(900));
          default -> lastValue.substring(0, from) + random.nextInt(99) + lastValue.substring(to);
        };
    return lastValue;
  }

  static void assertSame(Model model, VersionedTimeStore store) {
    for (int k = 0; k < 5; k++) {
      String key = "key" + k;
      List<Version> expected = model.history(key);
      assertEquals(expected, store.history(key));
      for (long timestamp = -102; timestamp <= 102; timestamp += 17) {
        assertSameAt(model, store, key, timestamp);
      }
      for (Version version : expected) {
        assertSameAt(model, store, key, version.timestamp());
      }
      for (long extreme : EXTREMES) {
        assertSameAt(model, store, key, extreme);
      }
    }
  }

  private static void assertSameAt(Model model, VersionedTimeStore store, String key, long at) {
    assertEquals(model.get(key, at), store.get(key, at), () -> key + " at " + at);
  }
}
