package dev.katas.runner.schedule.race;

import java.lang.constant.ConstantDesc;
import java.lang.invoke.VarHandle;
import java.lang.invoke.VarHandle.VarHandleDesc;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What handles on fields and elements point at. */
final class Handles {
  private static final IdentityHashMap<Object, Optional<String>> NAMES = new IdentityHashMap<>();

  private Handles() {}

  /** Tells whether a handle is one on a static field. */
  static boolean isStatic(Object handle) {
    return handle instanceof VarHandle variable && variable.coordinateTypes().isEmpty();
  }

  /** Returns the name of the instance field that a handle is on, or null if that is not known. */
  static @Nullable String field(Object handle) {
    if (!(handle instanceof VarHandle variable) || variable.coordinateTypes().size() != 1) {
      return null;
    }
    synchronized (NAMES) {
      return NAMES.computeIfAbsent(handle, h -> describe(variable)).orElse(null);
    }
  }

  private static Optional<String> describe(VarHandle variable) {
    Optional<? extends ConstantDesc> described = variable.describeConstable();
    return described
        .filter(VarHandleDesc.class::isInstance)
        .map(VarHandleDesc.class::cast)
        .map(VarHandleDesc::constantName);
  }
}
