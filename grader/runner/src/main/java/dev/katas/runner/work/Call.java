package dev.katas.runner.work;

/**
 * One call on the candidate's solution: all that it does is counted.
 *
 * @param <S> the contract's interface
 */
@FunctionalInterface
public interface Call<S> {
  /**
   * Makes the call.
   *
   * @throws Exception whatever the candidate's code throws
   */
  void on(S subject) throws Exception;
}
