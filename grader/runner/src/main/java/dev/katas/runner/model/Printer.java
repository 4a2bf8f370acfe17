package dev.katas.runner.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints arguments and answers the way they would stand in source code. */
public final class Printer {
  private static final int LONGEST_TEXT = 60;
  private static final int LONGEST_LIST = 12;

  private Printer() {}

  /** Returns the value as text. Only for values that {@link Answers#copy} made or let through. */
  public static String print(@Nullable Object value) {
    if (value instanceof String text) {
      return quote(text);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(inner -> "Optional[" + print(inner) + "]").orElse("Optional.empty");
    }
    if (value instanceof List<?> list) {
      return list(list);
    }
    if (value instanceof Record fields && !(value instanceof Foreign)) {
      return fields(fields);
    }
    return value instanceof Long number ? number(number) : String.valueOf(value);
  }

  private static String number(long number) {
    if (number == Long.MIN_VALUE) {
      return "Long.MIN_VALUE";
    }
    return number == Long.MAX_VALUE ? "Long.MAX_VALUE" : Long.toString(number);
  }

  private static String list(List<?> list) {
    Stream<String> shown = list.stream().limit(LONGEST_LIST).map(Printer::print);
    int hidden = list.size() - LONGEST_LIST;
    Stream<String> rest = hidden > 0 ? Stream.of("... " + hidden + " more") : Stream.empty();
    return Stream.concat(shown, rest).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String fields(Record value) {
    return Arrays.stream(value.getClass().getRecordComponents())
        .map(component -> print(read(value, component)))
        .collect(Collectors.joining(", ", value.getClass().getSimpleName() + "(", ")"));
  }

  private static @Nullable Object read(Record value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String quote(String text) {
    String shown = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < shown.length(); i++) {
      quoted.append(escape(shown.charAt(i)));
    }
    quoted.append('"');
    if (shown.length() < text.length()) {
      quoted.append("... (").append(text.length()).append(" characters)");
    }
    return quoted.toString();
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default ->
          c < ' ' || Character.isSurrogate(c)
              ? String.format("\\u%04x", (int) c)
              : String.valueOf(c);
    };
  }
}
