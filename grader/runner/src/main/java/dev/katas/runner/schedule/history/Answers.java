package dev.katas.runner.schedule.history;

import dev.katas.agent.points.Points;
import dev.katas.agent.points.SiteKind;
import dev.katas.agent.points.SiteTable;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what an operation answered, at once.
 *
 * <p>A returned collection is read element by element, each a schedule point: if it is not the
 * caller's own, others may change it meanwhile.
 */
public final class Answers {
  private static final int READ =
      SiteTable.add(
          SiteKind.ARGUMENT_READ,
          "java/util/Collection",
          "iterator",
          "",
          "the caller reads the collection it was given",
          "",
          0);
  private static final int MOST = 1000;

  private Answers() {}

  /** Returns an answer in words; equal answers give equal words. */
  public static String render(@Nullable Object answer) {
    if (answer == null) {
      return "";
    }
    if (answer instanceof String text) {
      return '"' + text + '"';
    }
    if (answer instanceof Optional<?> optional) {
      return optional.isPresent() ? "Optional[" + render(optional.get()) + "]" : "Optional.empty";
    }
    if (answer instanceof Collection<?> collection) {
      return elements(collection);
    }
    if (answer instanceof Map<?, ?> map) {
      return elements(map.entrySet());
    }
    if (answer instanceof Map.Entry<?, ?> entry) {
      return render(entry.getKey()) + "=" + render(entry.getValue());
    }
    boolean ours =
        answer instanceof Number
            || answer instanceof Boolean
            || answer instanceof Character
            || answer instanceof Enum
            || answer.getClass().getName().startsWith("dev.katas.contract.");
    return ours ? answer.toString() : answer.getClass().getSimpleName();
  }

  private static String elements(Collection<?> collection) {
    StringJoiner joiner = new StringJoiner(", ", "[", "]");
    Points.argument(collection, READ);
    int n = 0;
    for (Iterator<?> i = collection.iterator(); i.hasNext() && n < MOST; n++) {
      joiner.add(render(i.next()));
      Points.argument(collection, READ);
    }
    return joiner.toString();
  }

  /** Returns the words for an operation that threw. */
  public static String thrown(Throwable thrown) {
    return "throws " + thrown.getClass().getSimpleName();
  }
}
