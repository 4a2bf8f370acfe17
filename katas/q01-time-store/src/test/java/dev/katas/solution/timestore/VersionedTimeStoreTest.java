package dev.katas.solution.timestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.katas.contract.timestore.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the store is asked to do, by example. These tests are yours: change them, add to them. The
 * grade comes from others, which ask the same things of the contract with data of their own.
 */
class VersionedTimeStoreTest {
  private final VersionedTimeStore store = new VersionedTimeStore();

  @Test
  @DisplayName("L1: a value is there at its own timestamp")
  void get_atTimestampOfVersion_answersIt() {
    store.set("door", "open", 10);
    assertEquals(Optional.of("open"), store.get("door", 10));
  }

  @Test
  @DisplayName("L1: and stays until the next one")
  void get_betweenTwoVersions_answersTheEarlier() {
    store.set("door", "open", 10);
    store.set("door", "closed", 20);
    assertEquals(Optional.of("open"), store.get("door", 19));
    assertEquals(Optional.of("closed"), store.get("door", 20));
    assertEquals(Optional.of("closed"), store.get("door", 1_000_000));
  }

  @Test
  @DisplayName("L1: before the first version there is nothing")
  void get_beforeFirstVersion_isEmpty() {
    store.set("door", "open", 10);
    assertEquals(Optional.empty(), store.get("door", 9));
  }

  @Test
  @DisplayName("L1: nothing is not the same as an empty text")
  void get_ofEmptyText_isPresent() {
    store.set("note", "", 10);
    assertEquals(Optional.of(""), store.get("note", 10));
    assertEquals(Optional.empty(), store.get("another note", 10));
  }

  @Test
  @DisplayName("L1: keys do not see each other's values")
  void get_ofOtherKey_answersThatKeysValue() {
    store.set("door", "open", 10);
    store.set("window", "shut", 10);
    assertEquals(Optional.of("open"), store.get("door", 10));
    assertEquals(Optional.of("shut"), store.get("window", 10));
  }

  @Test
  @DisplayName("L1: history tells all versions, oldest first")
  void history_ofKey_listsEveryVersion() {
    store.set("door", "open", 10);
    store.set("door", "closed", 20);
    store.set("door", "open", 30);
    assertEquals(
        List.of(new Version(10, "open"), new Version(20, "closed"), new Version(30, "open")),
        store.history("door"));
    assertEquals(List.of(), store.history("never heard of"));
  }

  @Test
  @DisplayName("L2: a write that arrives late takes its place in time")
  void set_outOfOrder_changesWhatWasThen() {
    store.set("door", "closed", 20);
    store.set("door", "open", 10);
    assertEquals(Optional.of("open"), store.get("door", 15));
    assertEquals(Optional.of("closed"), store.get("door", 25));
  }

  @Test
  @DisplayName("L2: a range includes both its ends")
  void history_ofRange_includesBothEnds() {
    store.set("door", "open", 10);
    store.set("door", "closed", 20);
    store.set("door", "open", 30);
    assertEquals(
        List.of(new Version(10, "open"), new Version(20, "closed")),
        store.history("door", 10, 20));
  }

  @Test
  @DisplayName("L2: a null is refused")
  void set_ofNullValue_throws() {
    assertThrows(NullPointerException.class, () -> store.set("door", null, 10));
    assertEquals(List.of(), store.history("door"));
  }
}
