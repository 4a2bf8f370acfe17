package dev.katas.runner.protocol;

/**
 * A check that will be judged, registered before the submission runs.
 *
 * @param id stable and unique within the kata, such as {@code latest-at-or-before}
 * @param title what it asks, in the contract's words
 * @param points what it is worth, 1 or more
 */
public record PlannedCheck(String id, String title, Dimension dimension, Level level, int points) {}
