package dev.katas.suites.timestore;

import dev.katas.runner.model.Operation;
import dev.katas.runner.model.ScriptFamily;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * Scripts that give each key one version and get it at exactly its timestamp, or at one moment
 * later: whatever is wrong with choosing among versions does not show.
 *
 * @param name the family's name
 * @param keys the keys written
 * @param emptyValues whether some values are empty texts
 * @param later how long after its timestamp a version is asked for
 */
record SingleVersionScripts(String name, List<String> keys, boolean emptyValues, long later)
    implements ScriptFamily<Session> {

  SingleVersionScripts {
    keys = List.copyOf(keys);
  }

  /** A handful of keys. */
  static SingleVersionScripts few() {
    return new SingleVersionScripts("few keys", List.of("one", "two", "three"), false, 0);
  }

  /** Values that are there and empty. */
  static SingleVersionScripts empty() {
    return new SingleVersionScripts("empty values", List.of("one", "two", "three"), true, 0);
  }

  /** Hundreds of keys, among them such as are taken for one another by careless code. */
  static SingleVersionScripts many() {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      keys.add("key" + i);
    }
    keys.addAll(List.of("Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa"));
    keys.addAll(List.of("", " ", "key1 ", " key1", "KEY1", "Key1", "key-1", "key:1", "key1:1"));
    keys.addAll(List.of("\u00e9", "e\u0301", "null", "a|b", "a/b"));
    return new SingleVersionScripts("many keys", keys, false, 0);
  }

  /** The same, asked for one moment after each version. */
  SingleVersionScripts askedLater() {
    return new SingleVersionScripts(name + ", later", keys, emptyValues, 1);
  }

  @Override
  public List<Operation<Session>> generate(SplittableRandom random) {
    List<String> order = new ArrayList<>(keys);
    Collections.shuffle(order, new Random(random.nextLong()));
    List<Operation<Session>> script = new ArrayList<>();
    List<Operation<Session>> reads = new ArrayList<>();
    // Text put together from key and timestamp would be the same for these two.
    write("key7", 1, script, reads);
    write("key", 71, script, reads);
    order.removeAll(List.of("key7", "key"));
    long time = 71;
    // At one timestamp for all, a key's version can only be told from another's by the key.
    long largestGap = random.nextBoolean() ? 0 : 4;
    for (String key : order) {
      time += random.nextLong(largestGap + 1);
      write(key, time, script, reads);
    }
    Collections.shuffle(reads, new Random(random.nextLong()));
    script.addAll(reads);
    return script;
  }

  private void write(
      String key, long time, List<Operation<Session>> script, List<Operation<Session>> reads) {
    String value = emptyValues && script.size() % 2 == 0 ? "" : "v" + script.size();
    script.add(Calls.SET.with(key, value, time));
    reads.add(Calls.GET.with(key, time + later));
  }

  @Override
  public boolean contains(List<Operation<Session>> script) {
    Map<String, Long> written = new HashMap<>();
    long latest = 0;
    for (Operation<Session> step : script) {
      String key = Objects.requireNonNull(step.arguments().text(0));
      if (step.action().equals(Calls.SET)) {
        long time = step.arguments().number(2);
        if (time < latest || written.put(key, time) != null) {
          return false;
        }
        latest = time;
      } else if (!Objects.equals(written.get(key), step.arguments().number(1) - later)) {
        return false;
      }
    }
    return true;
  }
}
