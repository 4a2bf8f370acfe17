package dev.katas.contract.gallery;

import java.util.List;

/** A cache of two entries that forgets the one not used for longest. */
public interface RecentCache {
  /** Adds or replaces an entry: it is then the one used last. */
  void put(String key, String value);

  /** Returns an entry's value, or null; a hit counts as a use. */
  String get(String key);

  /** Returns the keys, the one used longest ago first. */
  List<String> keys();
}
