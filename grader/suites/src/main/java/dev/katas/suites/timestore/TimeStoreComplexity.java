package dev.katas.suites.timestore;

import static dev.katas.suites.timestore.Timeline.KEY;
import static dev.katas.suites.timestore.Timeline.absentKey;
import static dev.katas.suites.timestore.Timeline.key;
import static dev.katas.suites.timestore.Timeline.time;
import static dev.katas.suites.timestore.Timeline.value;

import dev.katas.contract.timestore.TimeStore;
import dev.katas.runner.growth.Growth;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.MeasuredSuite;
import dev.katas.runner.suite.Subject;
import dev.katas.runner.work.Basis;
import dev.katas.runner.work.Call;
import dev.katas.runner.work.Calls;
import dev.katas.runner.work.Sequences;
import dev.katas.runner.work.SpaceCheck;
import dev.katas.runner.work.WorkCheck;
import dev.katas.runner.work.WorkCheckBuilder;
import java.util.List;
import java.util.Optional;

/** What q01's operations may cost, by the size of the store. */
public final class TimeStoreComplexity implements MeasuredSuite {
  private static final String VERSIONS = "versions of one key";

  /** Later than any version that a measurement writes, but for the one that is far ahead. */
  private static final int FAR = 1 << 22;

  /** A time so late that, beside it, all others are as good as one. */
  private static final long FAR_AHEAD = 1L << 60;

  private static final Calls<TimeStore> IN_ORDER = (i, n) -> write(time(i), value(i));
  private static final Calls<TimeStore> SHUFFLED =
      (i, n) -> write(time(Sequences.shuffled(i, n)), value(i));

  /** What a search by timestamp alone finds many times over. */
  private static final Calls<TimeStore> AT_ONE_TIME = (i, n) -> write(time(0), value(i));

  /**
   * Times as they are when nobody has arranged them: most of the versions share one, and the last
   * is far ahead of all others. A search that guesses by the distance of times gets nowhere here,
   * and one that walks among equal times goes a long way from wherever it comes upon them.
   */
  private static final Calls<TimeStore> UNEVEN =
      (i, n) -> write(i < n - n / 4 ? time(0) : i == n - 1 ? FAR_AHEAD : time(i), value(i));

  /** Half of the versions are of one key, the others of a key each. */
  private static final Calls<TimeStore> OF_MANY_KEYS =
      (i, n) -> write(i % 2 == 0 ? KEY : key(i), time(i), value(i));

  /** Every write is read back, alone and with all before it. */
  private static final Calls<TimeStore> READ_ALL_ALONG =
      (i, n) ->
          store -> {
            store.set(KEY, value(i), time(i));
            store.get(KEY, time(i));
            store.history(KEY);
          };

  @Override
  public List<MeasuredCheck> checks() {
    return List.of(
        setInOrder(),
        getOverVersions(),
        getOverKeys(),
        setOutOfOrder(),
        space(),
        constructor(),
        DeltaEncoding.check(plan("delta-encoding", "delta-encoded values", Level.L4, 5)));
  }

  private static MeasuredCheck setInOrder() {
    return check(
            "work-set-in-order", "set in timestamp order: O(1) amortised, O(log m) accepted", 6)
        .bound("set in order, amortised", VERSIONS, Growth.LOGARITHMIC)
        .reference(Growth.CONSTANT)
        .judging(Basis.BUILT)
        .built("one key", IN_ORDER)
        .built("one key, one timestamp", AT_ONE_TIME)
        .check();
  }

  private static MeasuredCheck getOverVersions() {
    return check("work-get-versions", "get: O(log m) in the versions of the key", 7)
        .bound("get", VERSIONS, Growth.LOGARITHMIC)
        .built("written in order", IN_ORDER)
        .built("written shuffled", SHUFFLED)
        .built("most at one timestamp, one far ahead", UNEVEN)
        .asked("latest", (q, n) -> read(time(n - 1) + q))
        .asked("earliest", (q, n) -> read(time(0) + (q % 2 == 0 ? 0 : q)))
        .asked("middle", (q, n) -> read(time(n / 2) + q))
        .asked("anywhere", (q, n) -> read(time(Sequences.spread(q, n)) + q))
        .asked("before the first", (q, n) -> read(time(-1 - q)))
        .asked("long after the last", (q, n) -> read(time(FAR + q)))
        .check();
  }

  private static MeasuredCheck getOverKeys() {
    return check("work-get-keys", "get: O(1) in the number of keys", 4)
        .bound("get", "keys", Growth.CONSTANT)
        .reference(Growth.CONSTANT)
        .calls(64)
        .built("one version a key", (i, n) -> write(key(i), time(i), value(i)))
        .asked("any key", (q, n) -> read(key(Sequences.spread(q, n)), time(FAR)))
        .asked("newest keys", (q, n) -> read(key(n - 1 - q % n), time(FAR)))
        .asked("oldest keys", (q, n) -> read(key(q), time(FAR)))
        .asked("no such key", (q, n) -> read(absentKey(q), time(FAR)))
        .check();
  }

  private static MeasuredCheck setOutOfOrder() {
    return check("work-set-out-of-order", "set out of order: at most O(m)", 3)
        .bound("set out of order", VERSIONS, Growth.LINEAR)
        .reference(Growth.LINEAR)
        .built("written in order", IN_ORDER)
        .asked("before the first", (q, n) -> write(time(-1 - q), value(q)))
        .asked("in the middle", (q, n) -> write(time(n / 2) + 1 + q, value(q)))
        .asked("anywhere", (q, n) -> write(time(Sequences.spread(q, n)) + 500 + q, value(q)))
        .check();
  }

  private static MeasuredCheck space() {
    return new SpaceCheck<>(
            plan("space-versions", "space: O(total versions)", Level.L3, 3),
            "versions",
            Growth.LINEAR,
            n -> Subject.create(TimeStore.class),
            OF_MANY_KEYS,
            Timeline::owned)
        .built("read all along", READ_ALL_ALONG)
        .asked("after many reads", (q, n) -> read(time(Sequences.spread(q, n)) + q))
        .reference(Growth.LINEAR);
  }

  private static MeasuredCheck constructor() {
    return check("work-constructor", "constructor: O(1)", 2)
        .bound("constructor", "versions in another store", Growth.CONSTANT)
        .reference(Growth.CONSTANT)
        .built("written in order", IN_ORDER)
        .asked("new store", (q, n) -> store -> Subject.create(TimeStore.class))
        .check();
  }

  private static WorkCheckBuilder<TimeStore> check(String id, String title, int points) {
    return WorkCheck.<TimeStore>of(
            plan(id, title, Level.L3, points), n -> Subject.create(TimeStore.class))
        .provided(TimeStoreComplexity::findsWhatWasSet);
  }

  private static PlannedCheck plan(String id, String title, Level level, int points) {
    return new PlannedCheck(id, title, Dimension.COMPLEXITY, level, points);
  }

  /**
   * A store that does nothing does it in no time: that is not worth points. One that misses the
   * version at exactly its timestamp is wrong elsewhere, and works as much as others do.
   */
  private static boolean findsWhatWasSet(TimeStore store) {
    Optional<String> written = Optional.of(value(0));
    store.set(KEY, value(0), time(0));
    return store.get(KEY, time(0)).equals(written) || store.get(KEY, time(1)).equals(written);
  }

  private static Call<TimeStore> write(long timestamp, String value) {
    return write(KEY, timestamp, value);
  }

  private static Call<TimeStore> write(String key, long timestamp, String value) {
    return store -> store.set(key, value, timestamp);
  }

  private static Call<TimeStore> read(long timestamp) {
    return read(KEY, timestamp);
  }

  private static Call<TimeStore> read(String key, long timestamp) {
    return store -> store.get(key, timestamp);
  }
}
