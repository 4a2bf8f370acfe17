package dev.katas.runner.model;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Scripts of one kind, narrow enough that only one promise of the contract is at stake.
 *
 * @param <S> the contract's interface
 */
public interface ScriptFamily<S> {
  /** Returns a name of its own: families of different names see different random numbers. */
  String name();

  /** Returns a script, the same for the same state of the random numbers. */
  List<Operation<S>> generate(SplittableRandom random);

  /**
   * Tells whether a script is still of this kind. A script is never shrunk into another kind: it
   * would show another mistake than the one that was found.
   */
  default boolean contains(List<Operation<S>> script) {
    return true;
  }
}
