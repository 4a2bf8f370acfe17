package dev.katas.contract.gallery;

import java.util.function.Supplier;

/** A value made when it is first asked for. */
public interface LazyValue {
  /** Names where the value comes from; called once, before anything else. */
  void source(Supplier<String> source);

  /** Returns the value; the source is asked once, by whoever comes first. */
  String get();
}
