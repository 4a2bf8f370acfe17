package dev.katas.suites.gallery;

import dev.katas.contract.gallery.RecentCache;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import java.util.LinkedHashMap;
import java.util.List;

/** A read that changes the order. */
public final class RecentCacheSuite extends ExhibitSuite<RecentCache> {
  /** Creates the suite. */
  public RecentCacheSuite() {
    super(
        "The cache holds together, and forgets what was used longest ago",
        RecentCache.class,
        Model::new,
        Scenario.given(put("a", "1"), put("b", "2")).thread(get("a")).thread(get("b")).then(keys()),
        Scenario.given(put("a", "1"), put("b", "2"))
            .thread(get("a"))
            .thread(put("c", "3"))
            .then(keys()),
        Scenario.given(put("a", "1"), put("b", "2")).thread(keys()).thread(get("a")),
        Scenario.given(put("a", "1"), put("b", "2")).thread(keys()).thread(put("c", "3")));
  }

  private static Operation<RecentCache> put(String key, String value) {
    return Operation.command("put(\"%s\", \"%s\")".formatted(key, value), s -> s.put(key, value));
  }

  private static Operation<RecentCache> get(String key) {
    return Operation.of("get(\"%s\")".formatted(key), s -> s.get(key));
  }

  private static Operation<RecentCache> keys() {
    return Operation.of("keys()", s -> s.keys());
  }

  private static final class Model implements RecentCache {
    private final LinkedHashMap<String, String> entries = new LinkedHashMap<>();

    @Override
    public void put(String key, String value) {
      entries.remove(key);
      entries.put(key, value);
      if (entries.size() > 2) {
        entries.remove(entries.keySet().iterator().next());
      }
    }

    @Override
    @SuppressWarnings("NullAway") // the contract answers null for what it does not hold
    public String get(String key) {
      String value = entries.remove(key);
      if (value != null) {
        entries.put(key, value);
      }
      return value;
    }

    @Override
    public List<String> keys() {
      return List.copyOf(entries.keySet());
    }
  }
}
