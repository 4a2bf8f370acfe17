package dev.katas.runner.model;

/** What a method without a result answers. */
public enum Nothing {
  /** The only one. */
  NOTHING
}
