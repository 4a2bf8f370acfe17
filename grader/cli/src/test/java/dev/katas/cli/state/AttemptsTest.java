package dev.katas.cli.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {
  private static final Summary SUMMARY =
      new Summary("q01", "own", "2026-01-31T09:45:02Z", "FAIL", 62.5, true, true);

  @TempDir Path root;

  @Test
  void store_thenRead_isTheSame() throws IOException {
    Attempt stored = state().attempts().store(SUMMARY, Map.of("a.txt", out -> out.write("hello")));
    assertEquals(List.of(stored), state().attempts().of("q01"));
    assertEquals(stored, state().attempts().latest().orElseThrow());
    assertEquals("hello", Files.readString(stored.folder().resolve("a.txt")));
    assertEquals("20260131-094502-007", stored.stamp());
  }

  @Test
  void store_manyAtTheSameMillisecond_allAreKept() throws Exception {
    int threads = 4;
    int each = 10;
    CyclicBarrier barrier = new CyclicBarrier(threads);
    Callable<List<String>> storing =
        () -> {
          barrier.await();
          List<String> stamps = new ArrayList<>();
          for (int i = 0; i < each; i++) {
            stamps.add(state().attempts().store(SUMMARY, Map.of()).stamp());
          }
          return stamps;
        };
    Set<String> stamps = new HashSet<>();
    for (List<String> stored : together(threads, storing)) {
      stamps.addAll(stored);
    }
    assertEquals(threads * each, stamps.size());
    assertEquals(threads * each, state().attempts().of("q01").size());
  }

  @Test
  void store_contentFails_leavesNothingBehind() throws IOException {
    assertThrows(
        IOException.class,
        () ->
            state()
                .attempts()
                .store(
                    SUMMARY,
                    Map.of(
                        "a.txt",
                        out -> {
                          out.write("half");
                          throw new IOException("No space left on device");
                        })));
    try (Stream<Path> left = Files.list(root.resolve(".katas/attempts/q01"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void of_foreignFilesAndDamage_arePassedOver() throws IOException {
    Path folder = root.resolve(".katas/attempts/q01");
    Files.createDirectories(folder.resolve("20260101-000000-000"));
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Path damaged = Files.createDirectories(folder.resolve("20260102-000000-000"));
    Files.writeString(damaged.resolve("summary.properties"), "score=many\n");
    assertEquals(List.of(), state().attempts().of("q01"));
    assertTrue(state().attempts().latest().isEmpty());
  }

  @Test
  void counts_othersCodePartsAndFaults_doNot() {
    assertTrue(SUMMARY.counts());
    assertFalse(new Summary("q01", "@x", "", "PASS", 100, false, true).counts());
    assertFalse(new Summary("q01", "own", "", "PASS", 100, true, false).counts());
    assertFalse(new Summary("q01", "own", "", "GRADER_ERROR", 0, true, true).counts());
  }

  @Test
  void takeNext_fromSeveralThreads_givesEachHintOnce() throws Exception {
    int hints = 12;
    List<Integer> taken = together(hints, () -> state().hints().takeNext("q01", hints));
    assertEquals(
        Stream.iterate(1, i -> i + 1).limit(hints).toList(), taken.stream().sorted().toList());
    assertEquals(0, state().hints().takeNext("q01", hints));
  }

  private static <T> List<T> together(int threads, Callable<T> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        futures.add(pool.submit(work));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private StateFolder state() {
    Clock clock = Clock.fixed(Instant.parse("2026-01-31T09:45:02.007Z"), ZoneOffset.UTC);
    return new StateFolder(root, () -> clock);
  }
}
