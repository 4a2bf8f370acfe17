package dev.katas.runner.schedule.control;

import dev.katas.agent.points.Points;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Walks through concurrent collections that the library makes by itself, such as copying one into a
 * list: they show the collection at no single moment, so there is a point before each element.
 */
final class Walks {
  private Walks() {}

  /**
   * Tells whether a walk through a collection shows it at no single moment. Those that lock
   * themselves for a copy, or copy themselves on each write, are not among them.
   */
  static boolean ofNoMoment(Object collection) {
    String name = collection.getClass().getName();
    return name.startsWith("java.util.concurrent.ConcurrentHashMap")
        || name.startsWith("java.util.concurrent.ConcurrentSkipList")
        || name.startsWith("java.util.concurrent.ConcurrentLinked");
  }

  /** Returns what stands for a collection or map where the library only reads all of it. */
  static Object through(Object walked, Object root, int site) {
    if (walked instanceof SortedMap<?, ?> map) {
      return new OfSortedMap<>(map, root, site);
    }
    if (walked instanceof Map<?, ?> map) {
      return new OfMap<>(map, root, site);
    }
    return walked instanceof Collection<?> all ? new OfCollection<>(all, root, site) : walked;
  }

  /** Returns a stream with a point before each element. */
  static Stream<?> through(Stream<?> stream, Object root, int site) {
    return stream.peek(element -> Points.argument(root, site));
  }

  private static <E> Iterator<E> steps(Collection<E> all, Object root, int site) {
    Iterator<E> elements = all.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return elements.hasNext();
      }

      @Override
      public E next() {
        Points.argument(root, site);
        return elements.next();
      }
    };
  }

  private static final class OfCollection<E> extends AbstractCollection<E> {
    private final Collection<E> all;
    private final Object root;
    private final int site;

    OfCollection(Collection<E> all, Object root, int site) {
      this.all = all;
      this.root = root;
      this.site = site;
    }

    @Override
    public Iterator<E> iterator() {
      return steps(all, root, site);
    }

    @Override
    public boolean contains(@Nullable Object element) {
      return all.contains(element);
    }

    @Override
    public int size() {
      return all.size();
    }
  }

  private static class OfMap<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> all;
    private final Object root;
    private final int site;

    OfMap(Map<K, V> all, Object root, int site) {
      this.all = all;
      this.root = root;
      this.site = site;
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<Map.Entry<K, V>> iterator() {
          return steps(all.entrySet(), root, site);
        }

        @Override
        public int size() {
          return all.size();
        }
      };
    }
  }

  @SuppressWarnings("JdkObsolete") // what the library's methods take is a SortedMap
  private static final class OfSortedMap<K, V> extends OfMap<K, V> implements SortedMap<K, V> {
    private final SortedMap<K, V> all;

    OfSortedMap(SortedMap<K, V> all, Object root, int site) {
      super(all, root, site);
      this.all = all;
    }

    @Override
    public @Nullable Comparator<? super K> comparator() {
      return all.comparator();
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
      return all.subMap(from, to);
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
      return all.headMap(to);
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
      return all.tailMap(from);
    }

    @Override
    public K firstKey() {
      return all.firstKey();
    }

    @Override
    public K lastKey() {
      return all.lastKey();
    }
  }
}
