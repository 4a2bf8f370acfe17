package dev.katas.solution.timestore;

import dev.katas.contract.timestore.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every version of one key, in order; safe for use by several threads.
 *
 * <p>Old versions sit in sealed {@link Block}s, the newest few in a plain list: a write at the end
 * costs a list's append, and one in {@value Block#CAPACITY} seals a block. A late write rebuilds
 * the one block it falls into. Archived versions are older still, and on disk.
 *
 * <p>Locked sections are a handful of binary-search steps long. Sealed blocks and the archive never
 * change, so what takes long (decoding a history, reading a disk) happens outside the lock.
 */
final class VersionLog {
  private final List<Block> sealed = new ArrayList<>(0);
  private final List<Version> recent = new ArrayList<>(2);
  private Archive archive;

  /** Adds a version after every one that is not later. */
  synchronized void add(Version version) {
    if (!sealed.isEmpty() && version.timestamp() < sealed.get(sealed.size() - 1).last()) {
      insertSealed(version);
    } else {
      insertOrdered(recent, version);
      if (recent.size() == Block.CAPACITY) {
        sealed.add(Block.of(recent));
        recent.clear();
      }
    }
  }

  /** Returns the value of the latest version at or before the timestamp. */
  Optional<String> get(long timestamp) {
    Version found;
    Archive archived;
    synchronized (this) {
      found = floor(timestamp);
      archived = archive;
    }
    if (archived != null && (found == null || found.timestamp() < archived.last())) {
      // A version still in memory was written after every archived one: at equal timestamps it
      // wins.
      Version old = archived.floor(timestamp);
      if (old != null && (found == null || old.timestamp() > found.timestamp())) {
        found = old;
      }
    }
    return Optional.ofNullable(found).map(Version::value);
  }

  /** Returns the versions from one timestamp to another, both inclusive, as a list of their own. */
  List<Version> between(long from, long to) {
    if (from > to) {
      return new ArrayList<>();
    }
    List<Block> blocks;
    List<Version> rest;
    Archive archived;
    synchronized (this) {
      blocks = new ArrayList<>(sealed.subList(firstBlockReaching(from), lastBlockAt(to) + 1));
      rest = new ArrayList<>(recent);
      archived = archive;
    }
    List<Version> inMemory = new ArrayList<>();
    for (Block block : blocks) {
      addInRange(block.versions(), from, to, inMemory);
    }
    addInRange(rest, from, to, inMemory);
    return archived == null ? inMemory : merge(archived.between(from, to), inMemory);
  }

  /** Replaces everything at once: what is archived, and what stays in memory. */
  synchronized void replace(Archive newArchive, List<Version> inMemory) {
    archive = newArchive;
    sealed.clear();
    recent.clear();
    inMemory.forEach(this::add);
  }

  /** Returns the versions that are in memory, in order. */
  synchronized List<Version> inMemory() {
    List<Version> versions = new ArrayList<>();
    sealed.forEach(block -> versions.addAll(block.versions()));
    versions.addAll(recent);
    return versions;
  }

  /** Returns where the archived versions are, or null if there are none. */
  synchronized Archive archive() {
    return archive;
  }

  /** Merges two ordered lists; at equal timestamps the first list's versions come first. */
  static List<Version> merge(List<Version> first, List<Version> second) {
    List<Version> merged = new ArrayList<>(first.size() + second.size());
    int next = 0;
    for (Version version : second) {
      while (next < first.size() && first.get(next).timestamp() <= version.timestamp()) {
        merged.add(first.get(next++));
      }
      merged.add(version);
    }
    merged.addAll(first.subList(next, first.size()));
    return merged;
  }

  private Version floor(long timestamp) {
    for (int i = recent.size() - 1; i >= 0; i--) {
      if (recent.get(i).timestamp() <= timestamp) {
        return recent.get(i);
      }
    }
    int at = lastBlockAt(timestamp);
    return at < 0 ? null : sealed.get(at).floor(timestamp);
  }

  private void insertSealed(Version version) {
    int at = Math.max(0, lastBlockAt(version.timestamp()));
    List<Version> versions = sealed.get(at).versions();
    insertOrdered(versions, version);
    if (versions.size() <= Block.CAPACITY) {
      sealed.set(at, Block.of(versions));
    } else {
      int half = versions.size() / 2;
      sealed.set(at, Block.of(versions.subList(0, half)));
      sealed.add(at + 1, Block.of(versions.subList(half, versions.size())));
    }
  }

  /** Returns the index of the last block that begins at or before the timestamp, or -1. */
  private int lastBlockAt(long timestamp) {
    int low = 0;
    int high = sealed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sealed.get(middle).first() <= timestamp) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** Returns the index of the first block that ends at or after the timestamp. */
  private int firstBlockReaching(long timestamp) {
    int low = 0;
    int high = sealed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sealed.get(middle).last() < timestamp) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static void insertOrdered(List<Version> versions, Version version) {
    int at = versions.size();
    while (at > 0 && versions.get(at - 1).timestamp() > version.timestamp()) {
      at--;
    }
    versions.add(at, version);
  }

  private static void addInRange(List<Version> from, long first, long last, List<Version> to) {
    for (Version version : from) {
      if (first <= version.timestamp() && version.timestamp() <= last) {
        to.add(version);
      }
    }
  }
}
