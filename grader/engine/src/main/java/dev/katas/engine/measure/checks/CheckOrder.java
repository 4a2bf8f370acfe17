package dev.katas.engine.measure.checks;

import dev.katas.engine.catalog.KataDescriptor;
import dev.katas.runner.protocol.ClassFile;
import dev.katas.runner.protocol.Dimension;
import java.util.List;

/**
 * What to run in a dimension's forks.
 *
 * @param descriptor the kata's descriptor
 * @param dimension what is judged
 * @param suites the hidden suites' classes
 * @param seed the run's seed
 */
public record CheckOrder(
    KataDescriptor descriptor, Dimension dimension, List<ClassFile> suites, long seed) {}
