package dev.katas.engine.sandbox;

/** How strictly a submission is kept from the machine. */
public enum Isolation {
  /** The strongest layers that this machine offers; the report says which. */
  AUTO,
  /** All layers, or no run. */
  STRICT,
  /** Only the layers inside the JVM, and the bounds that every system has. */
  OFF
}
