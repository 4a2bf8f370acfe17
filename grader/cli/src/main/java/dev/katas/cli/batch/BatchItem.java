package dev.katas.cli.batch;

import dev.katas.engine.catalog.Kata;
import java.nio.file.Path;

/**
 * One submission of a batch.
 *
 * @param kata the kata that it answers
 * @param name its name in the folder
 * @param path where it is
 */
public record BatchItem(Kata kata, String name, Path path) {}
