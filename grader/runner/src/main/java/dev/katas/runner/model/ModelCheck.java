package dev.katas.runner.model;

import dev.katas.runner.suite.CheckFailure;
import dev.katas.runner.suite.RunSeed;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Compares a solution with a model over many generated scripts.
 *
 * @param <S> the contract's interface, which both implement
 */
public final class ModelCheck<S> {
  private static final int MOST_SHRINKING_RUNS = 2_000;

  private final String receiver;
  private final Supplier<? extends S> subject;
  private final Supplier<? extends S> model;

  /**
   * Creates a check.
   *
   * @param receiver the name of the solution's object in printed steps, such as {@code store}
   * @param subject creates a fresh solution
   * @param model creates a fresh model
   */
  public ModelCheck(String receiver, Supplier<? extends S> subject, Supplier<? extends S> model) {
    this.receiver = receiver;
    this.subject = subject;
    this.model = model;
  }

  /**
   * Requires that solution and model agree on every script.
   *
   * @param rule what the contract says, in a sentence
   * @param scripts how many scripts are tried
   * @throws CheckFailure if they do not, with the smallest script that was found
   */
  public void require(String rule, ScriptFamily<S> family, int scripts) {
    Optional<Disagreement<S>> found = find(family, scripts);
    if (found.isPresent()) {
      throw shrink(found.get(), family).failure(rule, receiver);
    }
  }

  /** Tells whether solution and model agree on every script. */
  public boolean holds(ScriptFamily<S> family, int scripts) {
    return find(family, scripts).isEmpty();
  }

  private Optional<Disagreement<S>> find(ScriptFamily<S> family, int scripts) {
    SplittableRandom random = new SplittableRandom(RunSeed.get() * 31 + family.name().hashCode());
    for (int i = 0; i < scripts; i++) {
      Optional<Disagreement<S>> found = run(family.generate(random.split()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Returns the smallest disagreement that can be found from a given one. */
  Disagreement<S> shrink(Disagreement<S> found, ScriptFamily<S> family) {
    return new Shrinker<>(
            script -> family.contains(script) ? run(script) : Optional.empty(),
            found,
            MOST_SHRINKING_RUNS)
        .shrink();
  }

  /** Runs one script against a fresh solution and a fresh model, up to the first disagreement. */
  Optional<Disagreement<S>> run(List<Operation<S>> script) {
    S actual = subject.get();
    S expected = model.get();
    for (int i = 0; i < script.size(); i++) {
      Outcome wanted = script.get(i).apply(expected);
      Outcome got = script.get(i).apply(actual);
      if (!wanted.allows(got)) {
        return Optional.of(new Disagreement<>(script.subList(0, i + 1), wanted, got));
      }
    }
    return Optional.empty();
  }
}
