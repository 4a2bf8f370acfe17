package dev.katas.runner.schedule.control;

/**
 * A round in which nothing happens.
 *
 * @param threads how many threads it has
 */
record IdleBody(int threads) implements RoundBody {
  @Override
  public void before() {}

  @Override
  public void run(int thread) {}

  @Override
  public void after() {}
}
