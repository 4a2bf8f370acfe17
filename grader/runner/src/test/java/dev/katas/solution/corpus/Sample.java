package dev.katas.solution.corpus;

import dev.katas.runner.growth.Growth;
import java.util.function.IntFunction;

/**
 * A structure and how it grows.
 *
 * @param shuffled whether keys are added out of order
 * @param built amortised growth of adding
 * @param asked growth of asking
 * @param fresh makes an empty one that will hold n keys
 */
public record Sample(
    String name, boolean shuffled, Growth built, Growth asked, IntFunction<Box> fresh) {}
