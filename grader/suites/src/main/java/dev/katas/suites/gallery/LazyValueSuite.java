package dev.katas.suites.gallery;

import dev.katas.contract.gallery.LazyValue;
import dev.katas.runner.schedule.Operation;
import dev.katas.runner.schedule.Scenario;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Lazy initialisation. */
public final class LazyValueSuite extends ExhibitSuite<LazyValue> {
  /** Creates the suite. */
  public LazyValueSuite() {
    super(
        "The value is made once, and everybody sees it",
        LazyValue.class,
        Model::new,
        Scenario.given(source()).thread(get()).thread(get()).then(get()),
        Scenario.given(source()).thread(get(), get()).thread(get()).thread(get()));
  }

  private static Operation<LazyValue> source() {
    return Operation.command("source(made 1, made 2 ...)", s -> s.source(counting()));
  }

  /** Each answer is another one, so that a second question shows. */
  private static Supplier<String> counting() {
    AtomicInteger asked = new AtomicInteger();
    return () -> "made " + asked.incrementAndGet();
  }

  private static Operation<LazyValue> get() {
    return Operation.of("get()", s -> s.get());
  }

  private static final class Model implements LazyValue {
    private Supplier<String> source = () -> "";
    private String value = "";

    @Override
    public void source(Supplier<String> source) {
      this.source = source;
    }

    @Override
    public String get() {
      if (value.isEmpty()) {
        value = source.get();
      }
      return value;
    }
  }
}
