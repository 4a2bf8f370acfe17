package dev.katas.cli.render.common;

/**
 * An earlier attempt at the same kata.
 *
 * @param when ISO-8601 instant in UTC
 * @param score 0 to 100
 * @param verdict such as {@code PASS}
 */
public record PastScore(String when, double score, String verdict) {}
