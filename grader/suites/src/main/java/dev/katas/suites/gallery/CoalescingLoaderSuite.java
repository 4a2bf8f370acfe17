package dev.katas.suites.gallery;

import dev.katas.contract.gallery.CoalescingLoader;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Loads that coalesce. */
public final class CoalescingLoaderSuite extends ExhibitSuite<CoalescingLoader> {
  /** Creates the suite. */
  public CoalescingLoaderSuite() {
    super(
        "A key is loaded once; a load that fails lets everybody go",
        CoalescingLoader.class,
        Model::new,
        Scenario.given(backend()).thread(load("a")).thread(load("a")).then(load("a")),
        Scenario.given(broken()).thread(load("a")).thread(load("a")),
        Scenario.given(broken()).thread(load("a")).thread(load("a")).then(load("a"), load("b")),
        Scenario.given(mending()).thread(load("a"), load("a")).thread(load("b")),
        Scenario.given(backend()).thread(load("a")).thread(load("a")).thread(load("a")));
  }

  private static Operation<CoalescingLoader> backend() {
    return Operation.command("backend(numbers its answers)", s -> s.backend(numbering()));
  }

  private static Function<String, String> numbering() {
    AtomicInteger calls = new AtomicInteger();
    return key -> key + calls.incrementAndGet();
  }

  private static Operation<CoalescingLoader> broken() {
    return Operation.command("backend(always throws)", s -> s.backend(CoalescingLoaderSuite::fail));
  }

  private static Operation<CoalescingLoader> mending() {
    return Operation.command(
        "backend(throws the first time, for each key)", s -> s.backend(failingOnce()));
  }

  private static Function<String, String> failingOnce() {
    Set<String> failed = ConcurrentHashMap.newKeySet();
    return key -> {
      if (failed.add(key)) {
        throw new IllegalStateException("not yet: " + key);
      }
      return key + "!";
    };
  }

  private static String fail(String key) {
    throw new IllegalStateException("no backend");
  }

  private static Operation<CoalescingLoader> load(String key) {
    return Operation.of("load(\"%s\")".formatted(key), s -> s.load(key));
  }

  private static final class Model implements CoalescingLoader {
    private final Map<String, String> loaded = new HashMap<>();
    private Function<String, String> backend = key -> key;

    @Override
    public void backend(Function<String, String> backend) {
      this.backend = backend;
    }

    @Override
    public String load(String key) {
      String known = loaded.get(key);
      if (known == null) {
        known = backend.apply(key);
        loaded.put(key, known);
      }
      return known;
    }
  }
}
