package dev.katas.solution.timestore;

import dev.katas.contract.timestore.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

/** One thread owns the data; the others ask it. */
public final class VersionedTimeStore implements TimeStore {
  private final ExecutorService owner =
      Executors.newSingleThreadExecutor(
          r -> {
            Thread thread = new Thread(r, "owner");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<String, List<Version>> versions = new HashMap<>();

  private <R> R ask(Callable<R> question) {
    try {
      return owner.submit(question).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  public void set(String key, String value, long timestamp) {
    ask(
        () -> {
          insert(
              versions.computeIfAbsent(key, k -> new ArrayList<>()), new Version(timestamp, value));
          return null;
        });
  }

  public Optional<String> get(String key, long timestamp) {
    return ask(() -> floor(versions.getOrDefault(key, List.of()), timestamp));
  }

  public List<Version> history(String key) {
    return ask(() -> new ArrayList<>(versions.getOrDefault(key, List.of())));
  }

  private static void insert(List<Version> list, Version version) {
    int place = list.size();
    while (place > 0 && list.get(place - 1).timestamp() > version.timestamp()) {
      place--;
    }
    list.add(place, version);
  }

  private static Optional<String> floor(List<Version> list, long timestamp) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).timestamp() <= timestamp) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(list.get(low - 1).value());
  }
}
