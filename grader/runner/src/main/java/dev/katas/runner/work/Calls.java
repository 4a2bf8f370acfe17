package dev.katas.runner.work;

/**
 * A sequence of calls. What it takes to make the arguments is not counted.
 *
 * @param <S> the contract's interface
 */
@FunctionalInterface
public interface Calls<S> {
  /**
   * Prepares one call.
   *
   * @param index which call of the sequence, from 0
   * @param n the size of the structure: at the end if the calls build it, or now if they ask it
   */
  Call<S> at(int index, int n);
}
