package dev.katas.runner.suite;

/**
 * What a measured check may know about the run.
 *
 * @param seed the run's seed: the only source of randomness a check may use
 */
public record MeasureContext(long seed) {}
