package dev.katas.engine.process;

/**
 * What the system lets a child use of itself, besides what its JVM's own options bound.
 *
 * @param cpuSeconds CPU time in all: a backstop far above what the grader allows a check
 * @param openFiles how many files and sockets may be open at once
 * @param fileMegabytes size of the largest file that it may write
 */
public record Bounds(int cpuSeconds, int openFiles, int fileMegabytes) {}
