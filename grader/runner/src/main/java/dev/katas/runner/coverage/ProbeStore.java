package dev.katas.runner.coverage;

import dev.katas.runner.protocol.ForkMessage.ClassProbes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds the coverage probes of the submission's classes.
 *
 * <p>The controller instruments these classes so that each asks here for its probes once. The fork
 * itself needs no coverage library for that.
 */
public final class ProbeStore {
  private static final Map<Long, ClassProbes> STORE = new ConcurrentHashMap<>();

  private ProbeStore() {}

  /**
   * Returns the probes of a class, the same array at every call.
   *
   * @param classId identity that the instrumentation gave the class
   * @param name the class's name, with slashes
   * @param count number of probes
   */
  public static boolean[] probes(long classId, String name, int count) {
    return STORE
        .computeIfAbsent(classId, id -> new ClassProbes(id, name, new boolean[count]))
        .hit();
  }

  /** Returns a copy of what was hit so far. */
  public static List<ClassProbes> snapshot() {
    List<ClassProbes> copy = new ArrayList<>();
    STORE.forEach(
        (id, probes) -> copy.add(new ClassProbes(id, probes.name(), probes.hit().clone())));
    return copy;
  }
}
