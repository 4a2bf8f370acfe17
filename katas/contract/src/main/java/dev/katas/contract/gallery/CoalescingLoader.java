package dev.katas.contract.gallery;

import java.util.function.Function;

/** Loads values by key from something slow, each once. */
public interface CoalescingLoader {
  /** Names the backend; called once, before anything else. It may throw. */
  void backend(Function<String, String> backend);

  /**
   * Returns a key's value, loading it if nobody has. Callers that come while it is being loaded
   * wait for that load. A failed load throws what the backend threw, to all who wait for it, and is
   * not remembered.
   */
  String load(String key);
}
