package dev.katas.solution.corpus;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Single calls of the library that are known to be linear: each must be seen as such, whether the
 * JDK loops, copies in one go or hands it to an intrinsic.
 */
@SuppressWarnings({"ReturnValueIgnored", "CheckReturnValue"}) // what they cost is the point
public final class LinearCalls {
  private final Map<String, IntFunction<Runnable>> calls = new LinkedHashMap<>();

  private LinearCalls() {}

  /** Returns the calls by name: for a size, what to run after everything is prepared. */
  public static Map<String, IntFunction<Runnable>> all() {
    LinearCalls all = new LinearCalls();
    all.arrays();
    all.collections();
    LinearLists.into(all.calls);
    LinearTexts.into(all.calls);
    return all.calls;
  }

  private void arrays() {
    of("System.arraycopy", int[]::new, a -> System.arraycopy(a, 0, a, 1, a.length - 1));
    of("int[].clone", int[]::new, a -> a.clone());
    of("Object[].clone", Object[]::new, a -> a.clone());
    of("new long[n]", n -> n, n -> Array.getLength(new long[n]));
    of("new Object[n]", n -> n, n -> Array.getLength(new Object[n]));
    of("new byte[2][n]", n -> n, n -> Array.getLength(new byte[2][n]));
    of("Array.newInstance", n -> n, n -> Array.newInstance(char.class, n));
    of("Arrays.copyOf int", int[]::new, a -> Arrays.copyOf(a, a.length));
    of("Arrays.copyOf Object", Object[]::new, a -> Arrays.copyOf(a, a.length));
    of("Arrays.copyOfRange", long[]::new, a -> Arrays.copyOfRange(a, 1, a.length));
    of("Arrays.fill", int[]::new, a -> Arrays.fill(a, 7));
    of("Arrays.setAll", int[]::new, a -> Arrays.setAll(a, i -> i));
    of("Arrays.equals int", int[]::new, a -> Arrays.equals(a, new int[a.length]));
    of("Arrays.equals byte", n -> twice(new byte[n], new byte[n]), p -> Arrays.equals(p.a, p.b));
    of("Arrays.mismatch", n -> twice(new int[n], new int[n]), p -> Arrays.mismatch(p.a, p.b));
    of("Arrays.compare", n -> twice(new long[n], new long[n]), p -> Arrays.compare(p.a, p.b));
    of("Arrays.hashCode int", int[]::new, a -> Arrays.hashCode(a));
    of("Arrays.hashCode byte", byte[]::new, a -> Arrays.hashCode(a));
    of("Arrays.sort sorted", int[]::new, a -> Arrays.sort(a));
    of("Arrays.toString", int[]::new, a -> Arrays.toString(a));
    of("Arrays.stream sum", int[]::new, a -> Arrays.stream(a).sum());
    of("Arrays.parallelPrefix", int[]::new, a -> Arrays.parallelPrefix(a, Integer::sum));
    of("Arrays.asList contains", LinearCalls::array, a -> Arrays.asList(a).contains(-1));
    of("Arrays.deepHashCode", LinearCalls::array, a -> Arrays.deepHashCode(a));
  }

  private void collections() {
    of("Collections.sort sorted", LinearLists::list, l -> Collections.sort(l));
    of("Collections.reverse", LinearLists::list, l -> Collections.reverse(l));
    of("Collections.shuffle", LinearLists::list, l -> Collections.shuffle(l));
    of("Collections.rotate", LinearLists::list, l -> Collections.rotate(l, 3));
    of("Collections.frequency", LinearLists::list, l -> Collections.frequency(l, -1));
    of("Collections.max", LinearLists::list, l -> Collections.max(l));
    of("Collections.disjoint", LinearLists::list, l -> Collections.disjoint(l, List.of(-1)));
    of(
        "Collections.indexOfSubList",
        LinearLists::list,
        l -> Collections.indexOfSubList(l, List.of(-1)));
    of("Collections.nCopies toArray", n -> n, n -> Collections.nCopies(n, "x").toArray());
    of(
        "Collections.unmodifiableList contains",
        LinearLists::list,
        l -> Collections.unmodifiableList(l).contains(-1));
    of("Collections.fill", LinearLists::list, l -> Collections.fill(l, 1));
    of("List.copyOf", LinearLists::list, l -> List.copyOf(l));
    of("List.of contains", n -> List.of(array(n)), l -> l.contains(-1));
    of("List.of hashCode", n -> List.of(array(n)), l -> l.hashCode());
    of("Set.copyOf", LinearLists::list, l -> java.util.Set.copyOf(l));
  }

  private <A> void of(String name, IntFunction<A> prepared, Consumer<A> call) {
    add(calls, name, prepared, call);
  }

  static <A> void add(
      Map<String, IntFunction<Runnable>> calls,
      String name,
      IntFunction<A> prepared,
      Consumer<A> call) {
    calls.put(
        name,
        n -> {
          A argument = prepared.apply(n);
          return () -> call.accept(argument);
        });
  }

  private static Integer[] array(int n) {
    Integer[] array = new Integer[n];
    Arrays.setAll(array, i -> i);
    return array;
  }

  private static <A> Pair<A> twice(A a, A b) {
    return new Pair<>(a, b);
  }

  private record Pair<A>(A a, A b) {}
}
