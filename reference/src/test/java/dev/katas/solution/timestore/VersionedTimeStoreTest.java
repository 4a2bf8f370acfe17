package dev.katas.solution.timestore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.katas.contract.timestore.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionedTimeStoreTest {
  private final VersionedTimeStore store = new VersionedTimeStore();

  @Test
  void get_betweenVersions_answersTheEarlier() {
    store.set("k", "one", 1);
    store.set("k", "five", 5);
    assertEquals(Optional.empty(), store.get("k", 0));
    assertEquals(Optional.of("one"), store.get("k", 4));
    assertEquals(Optional.of("five"), store.get("k", 5));
    assertEquals(Optional.empty(), store.get("other", 5));
  }

  @Test
  void set_atSameTimestamp_keepsBothAndAnswersTheLater() {
    store.set("k", "first", 7);
    store.set("k", "second", 7);
    assertEquals(Optional.of("second"), store.get("k", 7));
    assertEquals(List.of(new Version(7, "first"), new Version(7, "second")), store.history("k"));
  }

  @Test
  void calls_withNull_throwAndChangeNothing() {
    assertThrows(NullPointerException.class, () -> store.set(null, "v", 1));
    assertThrows(NullPointerException.class, () -> store.set("k", null, 1));
    assertThrows(NullPointerException.class, () -> store.get(null, 1));
    assertThrows(NullPointerException.class, () -> store.history(null));
    assertThrows(NullPointerException.class, () -> store.history(null, 1, 2));
    assertEquals(List.of(), store.history("k"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void answers_toRandomWrites_areTheModels(long seed) {
    Script script = new Script(seed);
    Model model = new Model();
    for (int i = 0; i < 600; i++) {
      String key = script.key();
      String value = script.value();
      long timestamp = script.timestamp();
      model.set(key, value, timestamp);
      store.set(key, value, timestamp);
      if (i % 97 == 0) {
        Script.assertSame(model, store);
      }
    }
    Script.assertSame(model, store);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void history_ofRange_isTheModelsFiltered(long seed) {
    Script script = new Script(seed);
    Model model = new Model();
    for (int i = 0; i < 300; i++) {
      String value = script.value();
      long timestamp = script.timestamp();
      model.set("k", value, timestamp);
      store.set("k", value, timestamp);
    }
    for (int i = 0; i < 500; i++) {
      long from = script.timestamp();
      long to = script.timestamp();
      List<Version> expected =
          model.history("k").stream()
              .filter(version -> from <= version.timestamp() && version.timestamp() <= to)
              .toList();
      assertEquals(expected, store.history("k", from, to));
    }
  }

  @Test
  void history_keptByCaller_isNotChangedByLaterWrites() {
    store.set("k", "a", 1);
    List<Version> before = store.history("k");
    store.set("k", "b", 2);
    assertEquals(List.of(new Version(1, "a")), before);
    before.clear();
    assertEquals(2, store.history("k").size());
  }

  @Test
  void sets_fromManyThreads_areAllKept() throws InterruptedException, ExecutionException {
    int threads = 4;
    int writes = 500;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        int thread = t;
        running.add(
            pool.submit(
                () -> {
                  for (int i = 0; i < writes; i++) {
                    store.set("k" + i % 3, thread + ":" + i, i);
                    List<Version> seen = store.history("k" + i % 3);
                    for (int j = 1; j < seen.size(); j++) {
                      assertEquals(true, seen.get(j - 1).timestamp() <= seen.get(j).timestamp());
                    }
                  }
                }));
      }
      for (Future<?> future : running) {
        future.get();
      }
    } finally {
      pool.shutdownNow();
    }
    int kept = 0;
    for (int k = 0; k < 3; k++) {
      kept += store.history("k" + k).size();
    }
    assertEquals(threads * writes, kept);
  }
}
