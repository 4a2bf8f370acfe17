package dev.katas.runner.work;

/**
 * Calls with a name that reports show.
 *
 * @param name such as {@code latest}
 */
record Named<S>(String name, Calls<S> calls) {}
