package dev.katas.runner.schedule.race;

/**
 * Two accesses to the same memory that nothing orders, at least one of them a write.
 *
 * @param first the participant whose access came first in this run
 * @param firstSite where
 * @param firstWrites whether it writes
 * @param second the participant whose access came second
 * @param secondSite where
 * @param secondWrites whether it writes
 */
public record Race(
    int first,
    int firstSite,
    boolean firstWrites,
    int second,
    int secondSite,
    boolean secondWrites) {}
