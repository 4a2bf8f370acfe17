package dev.katas.cli.format;

import dev.katas.cli.render.common.PastScore;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a report does not hold and some formats show.
 *
 * @param attempts the kata's attempts up to this one; asked for only when shown
 * @param inRepository turns a path within the submission into one within the repository
 */
public record Surroundings(Supplier<List<PastScore>> attempts, UnaryOperator<String> inRepository) {
  /** A report on its own. */
  public static final Surroundings NONE = new Surroundings(List::of, path -> path);
}
