package dev.katas.runner.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A role that arguments play, shared by the actions that use it: how its values are made simpler
 * while a script is shrunk. Compared by identity.
 */
public abstract class Parameter {
  private Parameter() {}

  /**
   * Creates a parameter for text.
   *
   * @param simple names that read well in a counterexample, the simplest first
   */
  public static Parameter text(String... simple) {
    return new Text(List.of(simple));
  }

  /** Creates a parameter for {@code long} numbers whose order may matter. */
  public static Parameter number() {
    return new Numbers();
  }

  /**
   * Returns replacements of a script's values, each to be tried in turn, the boldest first.
   *
   * @param values the values in the script in order of appearance, without repetition or null
   */
  abstract List<Map<Object, Object>> simplifications(List<Object> values);

  private static final class Text extends Parameter {
    private final List<String> simple;

    private Text(List<String> simple) {
      this.simple = simple;
    }

    @Override
    List<Map<Object, Object>> simplifications(List<Object> values) {
      List<Map<Object, Object>> all = new ArrayList<>();
      Map<Object, Object> everyOne = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(values.size(), simple.size()); i++) {
        everyOne.put(values.get(i), simple.get(i));
      }
      all.add(everyOne);
      for (Object value : values) {
        List<String> others = simple.stream().filter(name -> !values.contains(name)).toList();
        if (!simple.contains(value) && !others.isEmpty()) {
          all.add(Map.of(value, others.get(0)));
        }
        String text = (String) value;
        if (text.length() > 1 && !simple.contains(text)) {
          all.add(Map.of(value, text.substring(0, text.length() / 2)));
          all.add(Map.of(value, text.substring(text.length() / 2)));
        }
      }
      return all;
    }
  }

  private static final class Numbers extends Parameter {
    @Override
    List<Map<Object, Object>> simplifications(List<Object> values) {
      List<Map<Object, Object>> all = new ArrayList<>();
      Map<Object, Object> ranks = new LinkedHashMap<>();
      for (Object value : new TreeSet<>(values)) {
        ranks.put(value, (long) ranks.size() + 1);
      }
      // Only towards smaller numbers, so that shrinking comes to an end.
      if (size(ranks.values()) < size(ranks.keySet())) {
        all.add(ranks);
      }
      for (Object value : values) {
        long number = (Long) value;
        simpler(number).forEach(simpler -> all.add(Map.of(value, simpler)));
      }
      return all;
    }

    /** Zero, then steps towards it by ever smaller powers of two. */
    private static Set<Long> simpler(long number) {
      Set<Long> simpler = new LinkedHashSet<>();
      if (number != 0) {
        simpler.add(0L);
      }
      for (long step = Long.highestOneBit(Math.abs(number)); step != 0; step >>>= 1) {
        simpler.add(number - Long.signum(number) * step);
      }
      return simpler;
    }

    private static double size(Collection<Object> numbers) {
      return numbers.stream().mapToDouble(number -> Math.abs((double) (Long) number)).sum();
    }
  }
}
