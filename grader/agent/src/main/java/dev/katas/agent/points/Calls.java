package dev.katas.agent.points;

import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/** Which library calls are points, and which of their arguments they read or change. */
final class Calls {
  private static final Set<String> QUIET_TYPES =
      Set.of(
          "java/util/Objects",
          "java/util/UUID",
          "java/util/Locale",
          "java/util/Comparator",
          "java/util/HexFormat",
          "java/util/Base64",
          "java/util/concurrent/ThreadLocalRandom",
          "java/util/concurrent/TimeUnit");
  private static final Set<String> THREAD_QUIET =
      Set.of("currentThread", "getName", "getId", "threadId", "setName", "setDaemon", "isVirtual");
  private static final Set<String> CHANGING =
      Set.of(
          "sort",
          "addAll",
          "reverse",
          "shuffle",
          "swap",
          "fill",
          "rotate",
          "replaceAll",
          "setAll",
          "parallelSort",
          "parallelPrefix");

  private static final Set<String> HELPERS =
      Set.of(
          "java/security/MessageDigest",
          "java/security/Signature",
          "javax/crypto/Mac",
          "javax/crypto/Cipher",
          "java/util/regex/Matcher");
  private static final Pattern BUFFERS =
      Pattern.compile("java/nio/(Byte|Char|Short|Int|Long|Float|Double)?Buffer");

  private Calls() {}

  /** Tells whether calls of this type use a field or an element of something else. */
  static boolean isHandle(String owner) {
    return owner.equals("java/lang/invoke/VarHandle")
        || (owner.startsWith("java/util/concurrent/atomic/") && owner.endsWith("FieldUpdater"));
  }

  /** Tells whether an instance call is a point. */
  static boolean onObject(String owner, String name) {
    if (owner.startsWith("java/util/")) {
      return onUtility(owner, name);
    }
    return switch (owner) {
      case "java/lang/Object" -> name.equals("wait") || name.startsWith("notify");
      case "java/lang/Thread" -> !THREAD_QUIET.contains(name);
      case "java/lang/StringBuilder", "java/lang/StringBuffer", "java/lang/invoke/VarHandle" ->
          true;
      case "java/lang/Iterable" -> true;
      default -> owner.startsWith("java/lang/Thread$Builder") || isHelper(owner);
    };
  }

  /**
   * Objects with a state of their own that are not collections: a formatter, a digest, a buffer.
   */
  private static boolean isHelper(String owner) {
    return owner.startsWith("java/text/")
        || HELPERS.contains(owner)
        || BUFFERS.matcher(owner).matches();
  }

  private static boolean onUtility(String owner, String name) {
    if (isHelper(owner)) {
      return true;
    }
    if (owner.equals("java/util/Map$Entry")) {
      return name.equals("setValue");
    }
    return !owner.startsWith("java/util/function/")
        && !owner.startsWith("java/util/Optional")
        && !owner.startsWith("java/util/regex/")
        && !QUIET_TYPES.contains(owner);
  }

  /** Tells whether a static call is a point by itself, beside what it does to its arguments. */
  static boolean onType(String owner, String name) {
    return switch (owner) {
      case "java/lang/Thread" ->
          name.equals("sleep")
              || name.equals("yield")
              || name.equals("onSpinWait")
              || name.equals("startVirtualThread");
      case "java/util/concurrent/locks/LockSupport" -> true;
      default -> owner.startsWith("java/util/concurrent/") && !QUIET_TYPES.contains(owner);
    };
  }

  /** Tells whether an argument of this type may be a collection that the callee reads. */
  static boolean mayBeCollection(Type type) {
    if (type.getSort() != Type.OBJECT) {
      return false;
    }
    String name = type.getInternalName();
    if (name.equals("java/lang/Iterable")) {
      return true;
    }
    return name.startsWith("java/util/")
        && !name.startsWith("java/util/function/")
        && !name.startsWith("java/util/stream/Collector")
        && !name.startsWith("java/util/concurrent/TimeUnit")
        && !name.startsWith("java/util/Comparator");
  }

  /** Tells whether an argument of this very type is there to be read from beginning to end. */
  static boolean isWalkedThrough(Type type) {
    return switch (type.getInternalName()) {
      case "java/util/Collection", "java/util/Map", "java/util/SortedMap" -> true;
      default -> false;
    };
  }

  /** Tells whether the collections among the arguments of a static call are looked at. */
  static boolean takesCollections(String owner) {
    return owner.startsWith("java/util/") || owner.equals("java/lang/String");
  }

  /** Tells whether a static call changes the collection or array it is given first. */
  static boolean changesArgument(String owner, String name) {
    return (owner.equals("java/util/Collections") || owner.equals("java/util/Arrays"))
        && CHANGING.contains(name);
  }
}
