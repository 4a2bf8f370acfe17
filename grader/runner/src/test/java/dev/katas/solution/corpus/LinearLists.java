package dev.katas.solution.corpus;

import java.text.ChoiceFormat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Linear calls on collections and streams. */
@SuppressWarnings({
  "JdkObsolete",
  "ReturnValueIgnored",
  "CheckReturnValue"
}) // what they cost is the point
final class LinearLists {
  private final Map<String, IntFunction<Runnable>> calls;

  private LinearLists(Map<String, IntFunction<Runnable>> calls) {
    this.calls = calls;
  }

  static void into(Map<String, IntFunction<Runnable>> calls) {
    LinearLists lists = new LinearLists(calls);
    lists.lists();
    lists.queues();
    lists.maps();
    lists.streams();
  }

  static List<Integer> list(int n) {
    return filled(n, ArrayList::new);
  }

  private static <C extends Collection<Integer>> C filled(int n, Supplier<C> empty) {
    C collection = empty.get();
    for (int i = 0; i < n; i++) {
      collection.add(i);
    }
    return collection;
  }

  private static <M extends Map<Integer, Integer>> M mapped(int n, Supplier<M> empty) {
    M map = empty.get();
    for (int i = 0; i < n; i++) {
      map.put(i, i);
    }
    return map;
  }

  private <A> void of(String name, IntFunction<A> prepared, Consumer<A> call) {
    LinearCalls.add(calls, name, prepared, call);
  }

  private void lists() {
    of("ArrayList.contains", LinearLists::list, l -> l.contains(-1));
    of("ArrayList.add(0)", LinearLists::list, l -> l.add(0, 1));
    of("ArrayList.remove(0)", LinearLists::list, l -> l.remove(0));
    of("ArrayList.removeIf", LinearLists::list, l -> l.removeIf(i -> i < 0));
    of("ArrayList.equals", LinearLists::list, l -> l.equals(new LinkedList<>(l)));
    of("ArrayList.hashCode", LinearLists::list, l -> l.hashCode());
    of("ArrayList.forEach", LinearLists::list, l -> l.forEach(i -> {}));
    of("ArrayList.toArray", LinearLists::list, l -> l.toArray());
    of("ArrayList.addAll", LinearLists::list, l -> l.addAll(List.copyOf(l)));
    of("ArrayList.replaceAll", LinearLists::list, l -> l.replaceAll(i -> i + 1));
    of("ArrayList.clear", LinearLists::list, l -> l.clear());
    of("new ArrayList(list)", LinearLists::list, l -> new ArrayList<>(l));
    of("subList.clear", LinearLists::list, l -> l.subList(0, l.size() / 2).clear());
    of("LinkedList.get", n -> filled(n, LinkedList::new), l -> l.get(l.size() / 2));
    of("LinkedList.indexOf", n -> filled(n, LinkedList::new), l -> l.indexOf(-1));
    of("Vector.remove(0)", n -> filled(n, Vector::new), l -> l.remove(0));
    of("CopyOnWriteArrayList.add", n -> new CopyOnWriteArrayList<>(list(n)), l -> l.add(1));
    of(
        "CopyOnWriteArrayList.contains",
        n -> new CopyOnWriteArrayList<>(list(n)),
        l -> l.contains(-1));
  }

  private void queues() {
    of("ArrayDeque.contains", n -> filled(n, ArrayDeque::new), q -> q.contains(-1));
    of("ArrayDeque.remove last", n -> filled(n, ArrayDeque::new), q -> q.remove(q.size() - 1));
    of("PriorityQueue.remove(o)", n -> filled(n, PriorityQueue::new), q -> q.remove(-1));
    of("new PriorityQueue(list)", LinearLists::list, l -> new PriorityQueue<>(l));
    of("ConcurrentLinkedQueue.size", n -> filled(n, ConcurrentLinkedQueue::new), q -> q.size());
    of(
        "ConcurrentLinkedDeque.contains",
        n -> filled(n, ConcurrentLinkedDeque::new),
        q -> q.contains(-1));
    of(
        "LinkedBlockingQueue.contains",
        n -> filled(n, LinkedBlockingQueue::new),
        q -> q.contains(-1));
    of(
        "LinkedBlockingQueue.drainTo",
        n -> filled(n, LinkedBlockingQueue::new),
        q -> q.drainTo(filled(10, ArrayList::new)));
  }

  private void maps() {
    of("HashMap.containsValue", n -> mapped(n, HashMap::new), m -> m.containsValue(-1));
    of("new HashMap(map)", n -> mapped(n, HashMap::new), m -> new HashMap<>(m));
    of("HashMap.clear", n -> mapped(n, HashMap::new), m -> m.clear());
    of("HashMap.forEach", n -> mapped(n, HashMap::new), m -> m.forEach((k, v) -> {}));
    of("LinkedHashMap.containsValue", n -> mapped(n, LinkedHashMap::new), m -> m.containsValue(-1));
    of("HashSet.retainAll", n -> filled(n, HashSet::new), s -> s.retainAll(java.util.Set.of(1)));
    of("HashSet.addAll", LinearLists::list, l -> new HashSet<>().addAll(l));
    of("TreeMap.headMap.size", n -> mapped(n, TreeMap::new), m -> m.headMap(m.size() / 2).size());
    of("TreeMap.containsValue", n -> mapped(n, TreeMap::new), m -> m.containsValue(-1));
    of("TreeSet.iterator", n -> filled(n, TreeSet::new), s -> s.forEach(i -> {}));
    of("new TreeMap(sorted)", n -> mapped(n, TreeMap::new), m -> new TreeMap<>(m));
    of(
        "ConcurrentSkipListMap.size",
        n -> mapped(n, ConcurrentSkipListMap::new),
        m -> m.values().stream().count());
    of(
        "ConcurrentHashMap.containsValue",
        n -> mapped(n, ConcurrentHashMap::new),
        m -> m.containsValue(-1));
    of(
        "ConcurrentHashMap.reduce",
        n -> mapped(n, ConcurrentHashMap::new),
        m -> m.reduceValues(Long.MAX_VALUE, Integer::sum));
    of("BitSet.cardinality", LinearLists::bits, b -> b.cardinality());
    of("BitSet.or", LinearLists::bits, b -> b.or(bits(b.size())));
    of("CompletableFuture.anyOf", LinearLists::futures, f -> CompletableFuture.anyOf(f).isDone());
    of("ChoiceFormat.format", LinearLists::choices, c -> c.format(Integer.MAX_VALUE));
    of("CompletableFuture.allOf", LinearLists::futures, f -> CompletableFuture.allOf(f).isDone());
  }

  private static ChoiceFormat choices(int n) {
    double[] limits = IntStream.range(0, n).asDoubleStream().toArray();
    String[] names = new String[n];
    Arrays.fill(names, "x");
    return new ChoiceFormat(limits, names);
  }

  private void streams() {
    of("stream filter count", LinearLists::list, l -> l.stream().filter(i -> i < 0).count());
    of("stream map collect", LinearLists::list, l -> l.stream().map(i -> i + 1).toList());
    of("stream max", LinearLists::list, l -> l.stream().max(Comparator.naturalOrder()));
    of("stream anyMatch", LinearLists::list, l -> l.stream().anyMatch(i -> i < 0));
    of(
        "stream groupingBy",
        LinearLists::list,
        l -> l.stream().collect(Collectors.groupingBy(i -> i % 3)));
    of("stream distinct", LinearLists::list, l -> l.stream().distinct().count());
    of(
        "stream skip",
        LinearLists::list,
        l -> l.stream().filter(i -> true).skip(l.size() - 1L).findFirst());
    of("parallel stream sum", LinearLists::list, l -> l.parallelStream().mapToInt(i -> i).sum());
    of("IntStream.range sum", n -> n, n -> IntStream.range(0, n).filter(i -> i > 3).sum());
  }

  /** Only the last is done. */
  private static CompletableFuture<?>[] futures(int n) {
    CompletableFuture<?>[] futures = new CompletableFuture<?>[n];
    Arrays.fill(futures, new CompletableFuture<Integer>());
    futures[n - 1] = CompletableFuture.completedFuture(1);
    return futures;
  }

  private static BitSet bits(int n) {
    BitSet bits = new BitSet(64 * n);
    bits.set(0, 64 * n);
    return bits;
  }
}
