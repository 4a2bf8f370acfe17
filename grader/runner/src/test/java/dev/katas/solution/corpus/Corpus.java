package dev.katas.solution.corpus;

import static dev.katas.runner.growth.Growth.CONSTANT;
import static dev.katas.runner.growth.Growth.LINEAR;
import static dev.katas.runner.growth.Growth.LINEARITHMIC;
import static dev.katas.runner.growth.Growth.LOGARITHMIC;
import static dev.katas.runner.growth.Growth.QUADRATIC;
import static dev.katas.runner.growth.Growth.SQRT;

import dev.katas.runner.growth.Growth;
import dev.katas.solution.corpus.Library.BadHash;
import dev.katas.solution.corpus.Sorting.OnDemand;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** All structures of known growth. */
public final class Corpus {
  private final List<Sample> samples = new ArrayList<>();

  private Corpus() {}

  /** Returns the samples. */
  public static List<Sample> samples() {
    Corpus corpus = new Corpus();
    corpus.searching();
    corpus.trees();
    corpus.sorting();
    corpus.library();
    corpus.texts();
    corpus.concurrent();
    corpus.numbers();
    return corpus.samples;
  }

  private void searching() {
    inOrder("binary search", CONSTANT, LOGARITHMIC, Searching.Binary::new);
    inOrder("recursive binary search", CONSTANT, LOGARITHMIC, Searching.Recursive::new);
    inOrder("galloping search", CONSTANT, LOGARITHMIC, Searching.Galloping::new);
    inOrder("Collections.binarySearch", CONSTANT, LOGARITHMIC, Searching.Library::new);
    inOrder("scan forward", CONSTANT, LINEAR, Searching.ScanForward::new);
    inOrder("scan backward", CONSTANT, LINEAR, Searching.ScanBackward::new);
    inOrder("recursive scan", CONSTANT, LINEAR, Searching.RecursiveScan::new);
    inOrder(
        "binary search by index in a linked list",
        CONSTANT,
        LINEARITHMIC,
        Searching.LinkedBinary::new);
    inOrder(
        "Collections.binarySearch in a linked list",
        CONSTANT,
        LINEAR,
        Searching.LinkedLibrary::new);
    inOrder("binary search on copied halves", CONSTANT, LINEAR, Searching.CopiedHalves::new);
    inOrder("array grown by a constant", LINEAR, LOGARITHMIC, Searching.GrownByConstant::new);
    sized("square root blocks", false, CONSTANT, SQRT, Searching.Blocks::new);
    inOrder("newest only", CONSTANT, CONSTANT, Searching.Newest::new);
  }

  private void trees() {
    shuffled("tree map", LOGARITHMIC, LOGARITHMIC, () -> new Trees.Floor(new TreeMap<>()));
    inOrder("tree map in order", LOGARITHMIC, LOGARITHMIC, () -> new Trees.Floor(new TreeMap<>()));
    shuffled(
        "skip list map",
        LOGARITHMIC,
        LOGARITHMIC,
        () -> new Trees.Floor(new ConcurrentSkipListMap<>()));
    shuffled("headMap.lastKey", LOGARITHMIC, LOGARITHMIC, Trees.HeadLast::new);
    shuffled("headMap.size", LOGARITHMIC, LINEAR, Trees.HeadSize::new);
    shuffled("unbalanced tree, shuffled", LOGARITHMIC, LOGARITHMIC, Trees.Unbalanced::new);
    inOrder("unbalanced tree, in order", LINEAR, LINEAR, Trees.Unbalanced::new);
    shuffled("persistent treap", LOGARITHMIC, LOGARITHMIC, Trees.Persistent::new);
    shuffled("trie", CONSTANT, CONSTANT, Trees.Trie::new);
    sized("Fenwick tree", false, LOGARITHMIC, LOGARITHMIC, Trees.Fenwick::new);
    inOrder("heap that each key climbs", LOGARITHMIC, CONSTANT, Trees.ClimbingHeap::new);
  }

  private void sorting() {
    onDemand("library sort", LINEARITHMIC, Sorting::library);
    onDemand("sort with comparator", LINEARITHMIC, Sorting::reversed);
    onDemand("merge sort", LINEARITHMIC, Sorting::merge);
    onDemand("quick sort", LINEARITHMIC, Sorting::quick);
    onDemand("drained priority queue", LINEARITHMIC, Sorting::drained);
    onDemand("bubble sort", QUADRATIC, Sorting::bubble);
    onDemand("selection sort", QUADRATIC, Sorting::selection);
    onDemand("closest pair", QUADRATIC, Sorting::closestPair);
    onDemand("square table", QUADRATIC, Sorting::table);
    onDemand("length", LINEAR, keys -> keys.length);
    inOrder("sorted each time", LINEAR, LOGARITHMIC, Sorting.SortedEachTime::new);
    shuffled("inserted in place", LINEAR, LOGARITHMIC, Sorting.Inserted::new);
    shuffled("median of two heaps", LOGARITHMIC, CONSTANT, Sorting.TwoHeaps::new);
  }

  private void library() {
    inOrder("hash map", CONSTANT, CONSTANT, () -> Library.map(new HashMap<>()));
    inOrder(
        "concurrent hash map", CONSTANT, CONSTANT, () -> Library.map(new ConcurrentHashMap<>()));
    inOrder("add at front", LINEAR, CONSTANT, Library::listAtFront);
    inOrder("add if absent", LINEAR, LOGARITHMIC, Library::firstSeen);
    inOrder("window in a deque", CONSTANT, CONSTANT, Library::window);
    inOrder("window in a list", LINEAR, CONSTANT, Library::listWindow);
    inOrder("bit set", CONSTANT, CONSTANT, Library::bits);
    inOrder("big number", LINEAR, LINEAR, Library::bigNumber);
    inOrder("nth key", CONSTANT, LINEAR, Library::nthKey);
    inOrder("copied key set", CONSTANT, LINEAR, Library::copiedKeys);
    shuffled("tree rebuilt from hash map", CONSTANT, LINEARITHMIC, Library::rebuilt);
    inOrder("Collections.min", CONSTANT, LINEAR, Library::least);
    shuffled("bad hash, comparable", LOGARITHMIC, LOGARITHMIC, () -> new BadHash(true));
    shuffled("bad hash", LINEAR, LINEAR, () -> new BadHash(false));
    sized("linked cache", false, CONSTANT, CONSTANT, n -> new Library.Cache(n, true));
    sized(
        "cache that looks for the oldest",
        false,
        LINEAR,
        CONSTANT,
        n -> new Library.Cache(n, false));
    inOrder(
        "copy on write",
        LINEAR,
        LOGARITHMIC,
        () -> Library.appended(new CopyOnWriteArrayList<>(), Searching::floor));
    inOrder(
        "linked queue's size",
        CONSTANT,
        LINEAR,
        () -> Library.appended(new ConcurrentLinkedQueue<>(), (q, key) -> q.size()));
    inOrder(
        "deque's last",
        CONSTANT,
        CONSTANT,
        () -> Library.appended(new ArrayDeque<>(), (d, key) -> d.peekLast()));
    shuffled(
        "priority queue's contains",
        CONSTANT,
        LINEAR,
        () -> Library.appended(new PriorityQueue<>(), (q, key) -> q.contains(-key)));
    inOrder(
        "stream maximum",
        CONSTANT,
        LINEAR,
        () ->
            Library.appended(
                new ArrayList<>(),
                (l, key) -> l.stream().filter(each -> each <= key).max(Integer::compare)));
    shuffled(
        "stream sorted",
        CONSTANT,
        LINEARITHMIC,
        () -> Library.appended(new ArrayList<>(), (l, key) -> l.stream().sorted().toList()));
    inOrder(
        "parallel stream",
        CONSTANT,
        LINEAR,
        () ->
            Library.appended(
                new ArrayList<>(), (l, key) -> l.parallelStream().mapToLong(each -> each).sum()));
    inOrder(
        "pairs by streams",
        CONSTANT,
        QUADRATIC,
        () ->
            Library.appended(
                new ArrayList<>(),
                (l, key) -> l.stream().flatMap(a -> l.stream().filter(b -> b - a == 1)).count()));
  }

  private void texts() {
    inOrder("string log", LINEAR, LINEAR, Texts.Log::new);
    inOrder("string builder", CONSTANT, CONSTANT, Texts.Builder::new);
    inOrder("inserted at front", LINEAR, LINEAR, Texts.AtFront::new);
    inOrder("regular expression", CONSTANT, LINEAR, Texts.Matched::new);
    inOrder("String.join", CONSTANT, LINEAR, Texts.Joined::new);
    inOrder("split", CONSTANT, LINEAR, Texts.Split::new);
    inOrder("joining collector", CONSTANT, LINEAR, Texts.Collected::new);
    inOrder("concatenated in a loop", CONSTANT, QUADRATIC, Texts.Concatenated::new);
  }

  private void concurrent() {
    inOrder(
        "actor with binary search",
        CONSTANT,
        LOGARITHMIC,
        () -> new Concurrent.Actor(keys -> Searching.floor(keys, 7)));
    inOrder(
        "actor with scan", CONSTANT, LINEAR, () -> new Concurrent.Actor(keys -> keys.contains(-1)));
    sized("backup in the background", false, LINEAR, CONSTANT, n -> new Concurrent.Backup());
    inOrder("thread each time", CONSTANT, LINEAR, Concurrent.ThreadEachTime::new);
    inOrder("common pool", CONSTANT, LINEAR, Concurrent.Future::new);
    shuffled("read-write lock", LOGARITHMIC, LOGARITHMIC, Concurrent.ReadWriteLocked::new);
    inOrder("stamped lock", CONSTANT, LOGARITHMIC, Concurrent.Stamped::new);
  }

  private void numbers() {
    about("trial division", SQRT, Numbers::trialDivision);
    about("sieve", LINEAR, Numbers::sieve);
    about("power by squaring", LOGARITHMIC, Numbers::power);
    about("stairs", LINEAR, Numbers::stairs);
    about("recursion depth", LINEAR, Numbers::depth);
    about("Pascal's triangle", QUADRATIC, Numbers::pascal);
  }

  private void inOrder(String name, Growth built, Growth asked, Supplier<Box> fresh) {
    samples.add(new Sample(name, false, built, asked, n -> fresh.get()));
  }

  private void shuffled(String name, Growth built, Growth asked, Supplier<Box> fresh) {
    samples.add(new Sample(name, true, built, asked, n -> fresh.get()));
  }

  private void sized(
      String name, boolean shuffled, Growth built, Growth asked, IntFunction<Box> fresh) {
    samples.add(new Sample(name, shuffled, built, asked, fresh));
  }

  private void onDemand(
      String name, Growth asked, java.util.function.Function<int[], Object> algorithm) {
    shuffled(name, CONSTANT, asked, () -> new OnDemand(algorithm));
  }

  private void about(String name, Growth asked, IntFunction<Object> algorithm) {
    inOrder(name, CONSTANT, asked, () -> new Numbers.About(algorithm));
  }
}
