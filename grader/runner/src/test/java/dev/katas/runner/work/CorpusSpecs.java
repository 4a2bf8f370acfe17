package dev.katas.runner.work;

import dev.katas.runner.growth.Growth;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.solution.corpus.Box;
import dev.katas.solution.corpus.Sample;
import java.util.List;

/** The calls on a sample of the corpus: the same whether they are counted or timed. */
final class CorpusSpecs {
  private static final int FIRST_KEY = 1_000_000;
  private static final int GAP = 4;

  private CorpusSpecs() {}

  static Spec<Box> of(Sample sample, Basis basis) {
    Calls<Box> add = sample.shuffled() ? (i, n) -> add(Sequences.shuffled(i, n)) : (i, n) -> add(i);
    List<Named<Box>> asks =
        List.of(
            new Named<>("latest", (q, n) -> ask(key(n - 1) + 1)),
            new Named<>("earliest", (q, n) -> ask(key(0) + 1)),
            new Named<>("middle", (q, n) -> ask(key(n / 2))),
            new Named<>("anywhere", (q, n) -> ask(key(Sequences.spread(q, n)))),
            new Named<>("none", (q, n) -> ask(FIRST_KEY - 1 - q)));
    PlannedCheck plan = new PlannedCheck(sample.name(), "", Dimension.COMPLEXITY, Level.L3, 1);
    return new Spec<>(
        plan,
        "",
        "n",
        Growth.CONSTANT,
        sample.fresh(),
        box -> true,
        basis,
        List.of(new Named<>("built", add)),
        basis == Basis.BUILT ? List.of() : asks,
        "",
        16,
        1,
        false);
  }

  private static int key(int position) {
    return FIRST_KEY + GAP * position;
  }

  private static Call<Box> add(int position) {
    return box -> box.add(key(position));
  }

  private static Call<Box> ask(int key) {
    return box -> box.ask(key);
  }
}
