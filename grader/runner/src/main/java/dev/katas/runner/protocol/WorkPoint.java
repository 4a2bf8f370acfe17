package dev.katas.runner.protocol;

/**
 * One measured size.
 *
 * @param n the size
 * @param work mean counted work (or bytes) of one operation
 * @param worst the largest single operation's work
 * @param nanos mean wall time of one operation in nanoseconds: shown, never judged
 */
public record WorkPoint(long n, double work, double worst, double nanos) {}
