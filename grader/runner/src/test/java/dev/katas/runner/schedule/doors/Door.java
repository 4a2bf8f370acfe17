package dev.katas.runner.schedule.doors;

/** A door that never opens: who waits there can only be called away. */
public interface Door {
  /** Waits until called away; returns at once if that has happened. */
  String pass();

  /** Calls away who waits, by an interrupt. */
  void callAway();
}
