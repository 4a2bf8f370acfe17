package dev.katas.runner.schedule.race;

import java.util.Set;

/** Which methods of library objects read, which change, which take or give back locks. */
public final class Verbs {
  private static final Set<String> CHANGES =
      Set.of(
          "put",
          "putAll",
          "putIfAbsent",
          "putFirst",
          "putLast",
          "add",
          "addAll",
          "addFirst",
          "addLast",
          "addElement",
          "remove",
          "removeAll",
          "removeIf",
          "removeFirst",
          "removeLast",
          "removeFirstOccurrence",
          "removeLastOccurrence",
          "removeElement",
          "removeRange",
          "clear",
          "set",
          "setElementAt",
          "setSize",
          "sort",
          "replace",
          "replaceAll",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "merge",
          "poll",
          "pollFirst",
          "pollLast",
          "pollFirstEntry",
          "pollLastEntry",
          "pop",
          "push",
          "offer",
          "offerFirst",
          "offerLast",
          "retainAll",
          "trimToSize",
          "ensureCapacity",
          "insertElementAt",
          "append",
          "insert",
          "delete",
          "deleteCharAt",
          "reverse",
          "setLength",
          "setCharAt",
          "and",
          "or",
          "xor",
          "andNot",
          "flip",
          "setValue");
  private static final Set<String> READS =
      Set.of(
          "get",
          "getOrDefault",
          "containsKey",
          "containsValue",
          "contains",
          "containsAll",
          "size",
          "isEmpty",
          "iterator",
          "listIterator",
          "descendingIterator",
          "keySet",
          "navigableKeySet",
          "descendingKeySet",
          "values",
          "entrySet",
          "forEach",
          "floorEntry",
          "floorKey",
          "floor",
          "ceilingEntry",
          "ceilingKey",
          "ceiling",
          "lowerEntry",
          "lowerKey",
          "lower",
          "higherEntry",
          "higherKey",
          "higher",
          "firstEntry",
          "firstKey",
          "first",
          "lastEntry",
          "lastKey",
          "last",
          "headMap",
          "tailMap",
          "subMap",
          "headSet",
          "tailSet",
          "subSet",
          "descendingMap",
          "descendingSet",
          "subList",
          "peek",
          "peekFirst",
          "peekLast",
          "getFirst",
          "getLast",
          "element",
          "indexOf",
          "lastIndexOf",
          "toArray",
          "stream",
          "spliterator",
          "hasNext",
          "next",
          "hasPrevious",
          "previous",
          "getVolatile",
          "equals",
          "hashCode",
          "toString",
          "intValue",
          "longValue",
          "sum",
          "mappingCount",
          "keys",
          "elements",
          "getCount");

  private static final Set<String> VIEWS =
      Set.of(
          "iterator",
          "listIterator",
          "descendingIterator",
          "keySet",
          "navigableKeySet",
          "descendingKeySet",
          "values",
          "entrySet",
          "headMap",
          "tailMap",
          "subMap",
          "headSet",
          "tailSet",
          "subSet",
          "descendingMap",
          "descendingSet",
          "subList",
          "stream",
          "parallelStream",
          "spliterator",
          "keys",
          "elements",
          "readLock",
          "writeLock",
          "newCondition",
          "asReadLock",
          "asWriteLock",
          "asReadWriteLock",
          "reversed");

  private Verbs() {}

  static boolean givesViews(String method) {
    return VIEWS.contains(method) || (wraps(method) && !method.startsWith("synchronized"));
  }

  static boolean changes(String method) {
    return CHANGES.contains(method);
  }

  static boolean onlyReads(String method) {
    return READS.contains(method);
  }

  /** Tells whether a call only passes time: that orders nothing. */
  public static boolean pauses(String method) {
    return method.equals("sleep") || method.equals("yield") || method.equals("onSpinWait");
  }

  static boolean locks(String method) {
    return method.startsWith("lock") || method.startsWith("tryLock");
  }

  /** Tells whether a method gives a view of its argument rather than reading it. */
  public static boolean wraps(String method) {
    return method.startsWith("unmodifiable")
        || method.startsWith("synchronized")
        || method.startsWith("checked")
        || method.startsWith("newSetFromMap")
        || method.startsWith("asLifoQueue")
        || method.startsWith("enumeration");
  }
}
