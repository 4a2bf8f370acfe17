package dev.katas.runner.model;

import dev.katas.runner.suite.Thrown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies what a solution answers into values that are safe to compare and to print. */
public final class Answers {
  private static final int LONGEST = 200_000;
  private static final String CONTRACT_PACKAGE = "dev.katas.contract.";

  private Answers() {}

  /**
   * Returns a copy made of JDK and contract values only.
   *
   * <p>Reading a list may run the candidate's code: whatever that throws is passed on.
   */
  public static @Nullable Object copy(@Nullable Object answer) {
    if (answer == null || isPlain(answer)) {
      return answer;
    }
    if (answer instanceof Optional<?> optional) {
      return optional.map(Answers::copyKnown);
    }
    if (answer instanceof List<?> list) {
      return copyList(list);
    }
    return new Foreign(Thrown.nameOf(answer.getClass()));
  }

  private static Object copyKnown(Object value) {
    Object copy = copy(value);
    return copy == null ? Nothing.NOTHING : copy;
  }

  /** By its iterator, and bounded: a list of the candidate's own class may never end. */
  private static List<@Nullable Object> copyList(List<?> list) {
    List<@Nullable Object> copy = new ArrayList<>();
    Iterator<?> iterator = list.iterator();
    while (iterator.hasNext() && copy.size() < LONGEST) {
      copy.add(copy(iterator.next()));
    }
    return Collections.unmodifiableList(copy);
  }

  private static boolean isPlain(Object value) {
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Long
        || value instanceof Integer
        || value instanceof Double
        || value instanceof Nothing
        || (value instanceof Record && value.getClass().getName().startsWith(CONTRACT_PACKAGE));
  }
}
