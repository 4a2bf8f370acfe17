package dev.katas.solution.timestore;

import dev.katas.contract.NotSolvedYet;
import dev.katas.contract.timestore.TimeStore;
import dev.katas.contract.timestore.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** One store a mistake. */
@SuppressWarnings({"NullAway", "MissingSuperCall"})
public final class Mistakes {
  private Mistakes() {}

  /** Finds a version only at exactly its timestamp. */
  public static class EqualityOnly extends GoodStore {
    @Override
    public Optional<String> get(String key, long timestamp) {
      requireKey(key);
      return history(key).stream()
          .filter(version -> version.timestamp() == timestamp)
          .reduce((a, b) -> b)
          .map(Version::value);
    }
  }

  /** Finds only versions before the timestamp, not one at it. */
  public static class StrictlyBefore extends GoodStore {
    @Override
    public Optional<String> get(String key, long timestamp) {
      requireKey(key);
      return timestamp == Long.MIN_VALUE ? Optional.empty() : super.get(key, timestamp - 1);
    }
  }

  /** Answers the first version at or before, not the latest. */
  public static class FirstNotLatest extends GoodStore {
    @Override
    public Optional<String> get(String key, long timestamp) {
      requireKey(key);
      return history(key).stream()
          .filter(version -> version.timestamp() <= timestamp)
          .findFirst()
          .map(Version::value);
    }
  }

  /** Answers the first version for any time before it. */
  public static class FirstBeforeFirst extends GoodStore {
    @Override
    public Optional<String> get(String key, long timestamp) {
      return super.get(key, timestamp)
          .or(() -> history(key).stream().findFirst().map(Version::value));
    }
  }

  /** Answers null before the first version. */
  public static class NullBeforeFirst extends GoodStore {
    @Override
    public Optional<String> get(String key, long timestamp) {
      Optional<String> found = super.get(key, timestamp);
      return found.isEmpty() && !history(key).isEmpty() ? null : found;
    }
  }

  /** Takes an empty text for no value. */
  public static class EmptyIsAbsent extends GoodStore {
    @Override
    public Optional<String> get(String key, long timestamp) {
      return super.get(key, timestamp).filter(value -> !value.isEmpty());
    }
  }

  /** Answers null as the history of an unknown key. */
  public static class NullHistory extends GoodStore {
    @Override
    public List<Version> history(String key) {
      List<Version> history = super.history(key);
      return history.isEmpty() ? null : history;
    }

    @Override
    public List<Version> history(String key, long from, long to) {
      return versions.containsKey(Objects.requireNonNull(key))
          ? super.history(key, from, to)
          : List.of();
    }
  }

  /** Throws on a key that it does not know. */
  public static class ThrowsOnUnknown extends GoodStore {
    @Override
    public Optional<String> get(String key, long timestamp) {
      requireKey(key);
      return versions.get(key).isEmpty() ? Optional.empty() : super.get(key, timestamp);
    }
  }

  /** Appends, in the belief that time only moves on. */
  public static class AppendWithoutSort extends GoodStore {
    @Override
    int position(List<Version> all, long timestamp) {
      return all.size();
    }
  }

  /** Keeps one version a timestamp. */
  public static class OverwritesSameTimestamp extends GoodStore {
    @Override
    public void set(String key, String value, long timestamp) {
      Objects.requireNonNull(value);
      versions
          .getOrDefault(Objects.requireNonNull(key), new ArrayList<>())
          .removeIf(version -> version.timestamp() == timestamp);
      super.set(key, value, timestamp);
    }
  }

  /** Puts a write before the others of its timestamp. */
  public static class FirstWinsAtSameTimestamp extends GoodStore {
    @Override
    int position(List<Version> all, long timestamp) {
      return timestamp == Long.MIN_VALUE ? 0 : countUpTo(all, timestamp - 1);
    }
  }

  /** Puts a late write before the others of its timestamp, and is right in order. */
  public static class LateTieGoesFirst extends FirstWinsAtSameTimestamp {
    @Override
    int position(List<Version> all, long timestamp) {
      boolean inOrder = all.isEmpty() || all.get(all.size() - 1).timestamp() <= timestamp;
      return inOrder ? all.size() : super.position(all, timestamp);
    }
  }

  /** Compares by a difference that overflows. */
  public static class ComparesByDifference extends GoodStore {
    @Override
    boolean isAtOrBefore(long written, long asked) {
      return written - asked <= 0;
    }
  }

  /** Looks for what is before the next timestamp, which overflows. */
  public static class LooksBeforeNext extends GoodStore {
    @Override
    boolean isAtOrBefore(long written, long asked) {
      return written < asked + 1;
    }
  }

  /** Takes negative timestamps for absent. */
  public static class NegativeIsAbsent extends GoodStore {
    @Override
    public Optional<String> get(String key, long timestamp) {
      return timestamp < 0 ? Optional.empty() : super.get(key, timestamp);
    }
  }

  /** Leaves the end out of a range. */
  public static class RangeWithoutEnd extends GoodStore {
    @Override
    public List<Version> history(String key, long from, long to) {
      return super.history(key, from, to - 1);
    }
  }

  /** Throws where a range is turned round. */
  public static class RangeThrowsTurnedRound extends GoodStore {
    @Override
    public List<Version> history(String key, long from, long to) {
      requireKey(key);
      if (from > to) {
        throw new IllegalArgumentException("from > to");
      }
      return super.history(key, from, to);
    }
  }

  /** Stops at level 1. */
  public static class NoRange implements TimeStore {
    private final GoodStore store = new GoodStore();

    @Override
    public void set(String key, String value, long timestamp) {
      store.set(key, value, timestamp);
    }

    @Override
    public Optional<String> get(String key, long timestamp) {
      return store.get(key, timestamp);
    }

    @Override
    public List<Version> history(String key) {
      return store.history(key);
    }
  }

  /** Hands its own list out. */
  public static class LiveList extends GoodStore {
    @Override
    public List<Version> history(String key) {
      requireKey(key);
      return versions.getOrDefault(key, List.of());
    }
  }

  /** Hands out a part of its own list. */
  public static class LiveRange extends GoodStore {
    @Override
    public List<Version> history(String key, long from, long to) {
      requireKey(key);
      List<Version> all = versions.getOrDefault(key, List.of());
      int start = from == Long.MIN_VALUE ? 0 : countUpTo(all, from - 1);
      return from > to ? List.of() : all.subList(start, countUpTo(all, to));
    }
  }

  /** Takes null for a key like any other. */
  public static class AcceptsNullKey extends GoodStore {
    @Override
    void requireKey(String key) {}
  }

  /** Stores before it looks at the value. */
  public static class ChangedByRefused extends GoodStore {
    @Override
    public void set(String key, String value, long timestamp) {
      super.set(key, value == null ? "" : value, timestamp);
      Objects.requireNonNull(value);
    }
  }

  /** Drops a version that repeats the value before it. */
  public static class DropsRepeats extends GoodStore {
    @Override
    public void set(String key, String value, long timestamp) {
      Objects.requireNonNull(value);
      List<Version> all = super.history(key);
      if (all.isEmpty() || !all.get(all.size() - 1).value().equals(value)) {
        super.set(key, value, timestamp);
      }
    }
  }

  /** Drops a write that is the same as the latest at its timestamp. */
  public static class DropsIdenticalWrites extends GoodStore {
    @Override
    public void set(String key, String value, long timestamp) {
      Objects.requireNonNull(value);
      List<Version> all = super.history(key);
      if (!all.contains(new Version(timestamp, value))) {
        super.set(key, value, timestamp);
      }
    }
  }

  /** Takes keys of one hash code for one another. */
  public static class KeysByHash extends GoodStore {
    @Override
    String identity(String key, long timestamp) {
      return Integer.toString(key.hashCode());
    }
  }

  /** Forgets the case of keys. */
  public static class KeysWithoutCase extends GoodStore {
    @Override
    String identity(String key, long timestamp) {
      return key.toLowerCase(Locale.ROOT);
    }
  }

  /** Gives up on the fifth version of a key. */
  public static class FullAtFour extends GoodStore {
    @Override
    int position(List<Version> all, long timestamp) {
      if (all.size() == 4) {
        throw new IllegalStateException("full");
      }
      return super.position(all, timestamp);
    }
  }

  /** Is the skeleton. */
  public static class Unsolved implements TimeStore {
    @Override
    public void set(String key, String value, long timestamp) {
      throw new NotSolvedYet();
    }

    @Override
    public Optional<String> get(String key, long timestamp) {
      throw new NotSolvedYet();
    }

    @Override
    public List<Version> history(String key) {
      throw new NotSolvedYet();
    }
  }

  /** Does nothing at all. */
  public static class Idle implements TimeStore {
    @Override
    public void set(String key, String value, long timestamp) {}

    @Override
    public Optional<String> get(String key, long timestamp) {
      return Optional.empty();
    }

    @Override
    public List<Version> history(String key) {
      return List.of();
    }
  }
}
