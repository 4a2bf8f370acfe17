package dev.katas.solution.timestore;

import dev.katas.contract.timestore.ColdHistory;
import dev.katas.contract.timestore.Disk;
import dev.katas.contract.timestore.DurableStore;
import dev.katas.contract.timestore.Version;
import java.util.List;
import java.util.Optional;

/** One durable store a mistake. */
public final class DurableMistakes {
  private DurableMistakes() {}

  /** Acknowledges what is not on the disk yet. */
  public static class NeverSyncs extends LogStore {
    @Override
    void append(Disk target, byte[] record) {
      target.append(LOG, record);
    }
  }

  /** Trusts whatever has the right length. */
  public static class ChecksNothing extends LogStore {
    @Override
    long check(byte[] body) {
      return 0;
    }
  }

  /** Writes on behind a torn record, where the next recovery does not look. */
  public static class LeavesTornTail extends LogStore {
    @Override
    void repair(Disk opened, byte[] log, int good) {}
  }

  /** Deletes the old before the new is safe. */
  public static class DeletesFirst extends LogStore {
    @Override
    void replace(Disk target, byte[] packed) {
      target.delete(LOG);
      super.replace(target, packed);
    }
  }

  /** Renames what was not synced. */
  public static class RenamesUnsynced extends LogStore {
    @Override
    void replace(Disk target, byte[] packed) {
      target.delete(NEW);
      target.append(NEW, packed);
      target.rename(NEW, COMPACTED);
      target.delete(LOG);
    }
  }

  /** Does not compact at all. */
  public static class NeverCompacts extends LogStore {
    @Override
    void replace(Disk target, byte[] packed) {}
  }

  /** Opens as often as it is asked to. */
  public static class OpensTwice extends LogStore {
    @Override
    public void open(Disk opened) {
      disk = null;
      written = false;
      super.open(opened);
    }
  }

  /** Answers like a store with archived versions, and archives none. */
  public static class ArchivesNothing extends LogStore implements ColdHistory {
    @Override
    public void archive(long before) {
      if (disk == null) {
        throw new IllegalStateException();
      }
    }
  }

  /** Reads the whole log for each answer. */
  public static class ReadsEverything extends ArchivesNothing {
    @Override
    public Optional<String> get(String key, long timestamp) {
      if (disk != null && disk.list().contains(LOG)) {
        disk.read(LOG, 0, (int) disk.size(LOG));
      }
      return super.get(key, timestamp);
    }
  }

  /** Forgets what it archives. */
  public static class ArchiveForgets extends ArchivesNothing {
    @Override
    public void archive(long before) {
      super.archive(before);
      for (List<Version> all : versions.values()) {
        all.removeIf(version -> version.timestamp() < before);
      }
    }
  }

  /** Offers the interface and keeps nothing. */
  public static class KeepsNothing extends GoodStore implements DurableStore {
    @Override
    public void open(Disk opened) {}

    @Override
    public void compact() {}
  }
}
