package dev.katas.solution.timestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.contract.timestore.ColdHistory;
import dev.katas.fixtures.disk.MemoryDisk;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurabilityTest {
  private static VersionedTimeStore openOn(MemoryDisk disk) {
    VersionedTimeStore store = new VersionedTimeStore();
    store.open(disk);
    return store;
  }

  @Test
  void calls_inTheWrongOrder_throw() {
    VersionedTimeStore store = new VersionedTimeStore();
    assertThrows(IllegalStateException.class, store::compact);
    assertThrows(IllegalStateException.class, () -> store.archive(1));
    store.set("k", "v", 1);
    assertThrows(IllegalStateException.class, () -> store.open(new MemoryDisk(1)));
    MemoryDisk disk = new MemoryDisk(1);
    VersionedTimeStore opened = openOn(disk);
    assertThrows(IllegalStateException.class, () -> opened.open(disk));
  }

  /** Crashes again and again, within writes, compactions, archivings and recoveries. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void recovery_afterCrashAnywhere_answersEveryAcknowledgedWrite(int group) {
    for (int seed = 100 * group; seed < 100 * group + 100; seed++) {
      survive(seed);
    }
  }

  private static void survive(long seed) {
    Random random = new Random(seed);
    Script script = new Script(seed);
    MemoryDisk disk = new MemoryDisk(seed);
    Model acknowledged = new Model();
    for (int life = 0; life < 6; life++) {
      if (random.nextBoolean()) {
        disk.cutPowerAfterCalls(random.nextInt(60));
      } else {
        disk.cutPowerAfterBytes(random.nextInt(6000));
      }
      live(disk, script, random, acknowledged);
      disk.crash();
    }
    Script.assertSame(acknowledged, openOn(disk));
  }

  private static void live(MemoryDisk disk, Script script, Random random, Model acknowledged) {
    VersionedTimeStore store = new VersionedTimeStore();
    try {
      store.open(disk);
    } catch (UncheckedIOException powerCut) {
      return;
    }
    Script.assertSame(acknowledged, store);
    for (int i = 0; i < 40; i++) {
      int before = acknowledged.history("key0").size();
      String key = script.key();
      String value = script.value();
      long timestamp = script.timestamp();
      try {
        switch (random.nextInt(12)) {
          case 0 -> store.compact();
          case 1 -> store.archive(script.timestamp());
          default -> {
            store.set(key, value, timestamp);
            acknowledged.set(key, value, timestamp);
          }
        }
      } catch (UncheckedIOException powerCut) {
        settle(disk, acknowledged, key, value, timestamp);
        return;
      }
      assertTrue(acknowledged.history("key0").size() >= before);
    }
    Script.assertSame(acknowledged, store);
  }

  /** Finds out whether the write under way has survived: either is right, but it must stay so. */
  private static void settle(
      MemoryDisk disk, Model acknowledged, String key, String value, long timestamp) {
    disk.crash();
    int survived = openOn(disk).history(key).size();
    int expected = acknowledged.history(key).size();
    if (survived > expected) {
      acknowledged.set(key, value, timestamp);
    }
  }

  @Test
  void set_afterDiskFailed_isRefused() {
    MemoryDisk disk = new MemoryDisk(3);
    VersionedTimeStore store = openOn(disk);
    store.set("k", "a", 1);
    disk.cutPowerAfterBytes(3);
    assertThrows(UncheckedIOException.class, () -> store.set("k", "b", 2));
    disk.crash();
    assertThrows(IllegalStateException.class, () -> store.set("k", "c", 3));
    assertEquals(Optional.of("a"), openOn(disk).get("k", 9));
  }

  @Test
  void compact_ofSimilarValues_takesLessThanHalf() {
    MemoryDisk disk = new MemoryDisk(1);
    VersionedTimeStore store = openOn(disk);
    for (int i = 0; i < 200; i++) {
      store.set("k", "count=%06d".formatted(i), 1_700_000_000_000L + 1000L * i);
    }
    long before = disk.bytesStored();
    store.compact();
    assertTrue(2 * disk.bytesStored() < before, () -> before + " -> " + disk.bytesStored());
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 10_000})
  void get_ofArchivedVersion_readsAtMostTwoBlocks(int versions) {
    MemoryDisk disk = new MemoryDisk(1);
    VersionedTimeStore store = openOn(disk);
    String padding = "p".repeat(ColdHistory.BLOCK_BYTES / 4 - 10);
    for (int i = 0; i < versions; i++) {
      store.set("k", (i % 50 == 0 ? padding : "") + i, i);
    }
    store.archive(versions - 10);
    for (int i = 0; i < versions; i += 7) {
      disk.resetCounts();
      assertTrue(store.get("k", i).orElseThrow().endsWith(Integer.toString(i)));
      long limit = i < versions - 10 ? 2 * ColdHistory.BLOCK_BYTES : 0;
      assertTrue(disk.bytesRead() <= limit, () -> "bytes: " + disk.bytesRead());
    }
  }

  @Test
  void open_afterArchiving_readsNoArchivedVersion() {
    MemoryDisk disk = new MemoryDisk(1);
    VersionedTimeStore store = openOn(disk);
    for (int i = 0; i < 5_000; i++) {
      store.set("k", "value %09d %s".formatted(i, Integer.toHexString(i * 0x9E3779B9)), i);
    }
    store.archive(4_990);
    disk.resetCounts();
    VersionedTimeStore reopened = openOn(disk);
    assertTrue(disk.bytesRead() < disk.bytesStored() / 20, () -> "read " + disk.bytesRead());
    assertEquals(store.history("k"), reopened.history("k"));
  }

  @Test
  void set_ofLateVersionAtArchivedTimestamp_wins() {
    VersionedTimeStore store = openOn(new MemoryDisk(1));
    store.set("k", "old", 5);
    store.set("k", "new", 9);
    store.archive(10);
    store.set("k", "late", 5);
    assertEquals(Optional.of("late"), store.get("k", 6));
    assertEquals(Optional.of("new"), store.get("k", 9));
    store.archive(10);
    assertEquals(Optional.of("late"), store.get("k", 6));
    assertEquals(3, store.history("k").size());
  }
}
