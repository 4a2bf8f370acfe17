package dev.katas.engine.fork;

import dev.katas.runner.protocol.ForkMessage;

/** What the controller notices of a fork. */
public sealed interface ForkEvent {
  /** It sent a message with the right token. */
  record Said(ForkMessage message) implements ForkEvent {}

  /** Nothing came in the time that was waited. */
  record Silent() implements ForkEvent {}

  /**
   * Its end of the pipe is closed.
   *
   * @param exitCode the process's exit code, or -1 if it still runs
   */
  record Ended(int exitCode) implements ForkEvent {}

  /** Something was written to its pipe that it did not write itself. */
  record Forged(String what) implements ForkEvent {}
}
