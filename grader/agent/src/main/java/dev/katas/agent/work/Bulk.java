package dev.katas.agent.work;

/** Calls that do work of a given size in one step, told by what lies on top of the stack. */
enum Bulk {
  /** No such call. */
  NONE,
  /** An int on top is the number of elements. */
  INT_LENGTH,
  /** A long on top is the number of bytes. */
  LONG_LENGTH,
  /** An int number of elements lies under an int scale. */
  LENGTH_AND_SCALE,
  /** An array on top is gone through in a class that is not counted. */
  ARRAY;

  static Bulk of(String owner, String name, String descriptor) {
    return switch (name) {
      case "arraycopy" -> owner.equals("java/lang/System") ? INT_LENGTH : NONE;
      case "newInstance" ->
          owner.equals("java/lang/reflect/Array") && descriptor.endsWith("I)Ljava/lang/Object;")
              ? INT_LENGTH
              : NONE;
      case "vectorizedMismatch" -> LENGTH_AND_SCALE;
      case "allocateUninitializedArray" -> INT_LENGTH;
      case "copyMemory" ->
          owner.endsWith("/Unsafe") && descriptor.endsWith("J)V") ? LONG_LENGTH : NONE;
      case "anyOf", "allOf" ->
          owner.equals("java/util/concurrent/CompletableFuture") ? ARRAY : NONE;
      // the value to set is a byte above the length: only the form that ends in the length is known
      case "setMemory" ->
          owner.endsWith("/Unsafe") && descriptor.endsWith("J)V") ? LONG_LENGTH : NONE;
      default -> NONE;
    };
  }

  /** Tells whether the call waits, so that a loop around it turns as often as it is woken. */
  static boolean parks(String owner, String name) {
    return switch (name) {
      case "await", "awaitNanos", "awaitUntil", "awaitUninterruptibly" ->
          owner.startsWith("java/util/concurrent/locks/");
      case "park", "parkNanos", "parkUntil" -> owner.endsWith("/LockSupport");
      case "wait" -> owner.equals("java/lang/Object");
      default -> false;
    };
  }
}
