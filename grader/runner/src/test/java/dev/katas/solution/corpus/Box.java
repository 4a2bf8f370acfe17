package dev.katas.solution.corpus;

import org.jspecify.annotations.Nullable;

/** What every structure of the corpus can do. */
public interface Box {
  /** Adds a key; all keys are equally wide. */
  void add(int key);

  /** Answers something about a key, or about all keys. */
  @Nullable Object ask(int key);
}
