package dev.katas.runner.schedule.race;

import dev.katas.agent.points.Site;
import org.jspecify.annotations.Nullable;

/** What an access to an atomic or by a handle orders, by the memory modes of {@code VarHandle}. */
enum AccessMode {
  /** Plain: races like any other access. */
  PLAIN(false, false),
  /** Never torn, but it orders nothing. */
  OPAQUE(false, false),
  /** Ordered after what was handed on. */
  ACQUIRE(true, false),
  /** Hands on what came before. */
  RELEASE(false, true),
  /** Both. */
  VOLATILE(true, true);

  private final boolean acquires;
  private final boolean releases;

  AccessMode(boolean acquires, boolean releases) {
    this.acquires = acquires;
    this.releases = releases;
  }

  boolean acquires() {
    return acquires;
  }

  boolean releases() {
    return releases;
  }

  /** Returns the mode of a call on a collection, an atomic or another object that orders. */
  static AccessMode ofCall(Site site) {
    if (!site.owner().startsWith("java/util/concurrent/atomic/")) {
      return Verbs.onlyReads(site.name()) ? ACQUIRE : VOLATILE;
    }
    AccessMode named = named(site.name());
    if (named != null) {
      return named;
    }
    return Verbs.onlyReads(site.name()) ? ACQUIRE : VOLATILE;
  }

  /**
   * Returns the mode of a call on a handle.
   *
   * @param variable whether it is a {@code VarHandle}, whose unnamed get and set are plain
   */
  static AccessMode ofHandle(Site site, boolean variable) {
    String name = site.name();
    AccessMode named = named(name);
    if (named != null) {
      return named;
    }
    if (variable && (name.equals("get") || name.equals("set"))) {
      return PLAIN;
    }
    return name.equals("get") || name.equals("getVolatile") ? ACQUIRE : VOLATILE;
  }

  /** Tells whether a call on a handle changes what it points at. */
  static boolean writes(Site site) {
    String name = site.name();
    boolean reads =
        name.equals("get")
            || name.equals("getVolatile")
            || name.equals("getAcquire")
            || name.equals("getOpaque");
    return !reads;
  }

  private static @Nullable AccessMode named(String name) {
    if (name.endsWith("Plain")) {
      return PLAIN;
    }
    if (name.endsWith("Opaque")) {
      return OPAQUE;
    }
    if (name.endsWith("Acquire")) {
      return ACQUIRE;
    }
    return name.endsWith("Release") || name.equals("lazySet") ? RELEASE : null;
  }
}
