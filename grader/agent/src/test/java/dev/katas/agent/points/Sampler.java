package dev.katas.agent.points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** A class with everything the weaver touches; its answers must not change when it is woven. */
public final class Sampler implements IntSupplier {
  private static int made;
  private final Map<String, List<Integer>> lists = new HashMap<>();
  private volatile long ticks;
  private double sum;
  private int plain;

  /** Counts the instances. */
  public Sampler() {
    made++;
  }

  @Override
  public int getAsInt() {
    lists.computeIfAbsent("a", k -> new ArrayList<>()).add(3);
    lists.computeIfAbsent("a", k -> new ArrayList<>()).addAll(List.of(1, 2));
    List<Integer> copy = new ArrayList<>(lists.get("a"));
    Collections.sort(copy);
    long[] wide = {5L, 6L};
    wide[1] += wide[0];
    double[] halves = new double[2];
    halves[0] = 0.5;
    int[] copied = Arrays.copyOf(new int[] {1, 2, 3}, 2);
    System.arraycopy(copied, 0, copied, 1, 1);
    sum += halves.clone()[0];
    tick(wide[1]);
    StringBuilder text = new StringBuilder();
    for (int value : copy) {
      text.append(value);
    }
    int caught = 0;
    try {
      fail(text.length());
    } catch (IllegalStateException e) {
      caught = 100;
    }
    synchronized (lists) {
      plain += Integer.parseInt(text.toString());
    }
    return plain
        + (int) ticks
        + (int) (2 * sum)
        + caught
        + copied[1]
        + (made > 0 ? 1 : 0)
        + byReference(copy);
  }

  /** Method references of every kind: bound, unbound, static, of constructors. */
  private int byReference(List<Integer> values) {
    List<Integer> bound = new ArrayList<>();
    values.forEach(bound::add);
    ToIntFunction<List<Integer>> unbound = List::size;
    Function<List<Integer>, Integer> ofType = Collections::max;
    Function<List<Integer>, List<Integer>> constructor = ArrayList::new;
    UnaryOperator<String> own = Sampler::twice;
    ToIntFunction<String> quiet = String::length;
    Supplier<Integer> boundToField = lists::size;
    return unbound.applyAsInt(bound)
        + ofType.apply(bound)
        + constructor.apply(bound).hashCode()
        + quiet.applyAsInt(own.apply("ab"))
        + boundToField.get();
  }

  private static String twice(String text) {
    return text + text;
  }

  private synchronized void tick(long by) {
    long next = ticks + by;
    ticks = next;
  }

  private static synchronized void fail(int length) {
    if (length == 3) {
      throw new IllegalStateException();
    }
  }
}
