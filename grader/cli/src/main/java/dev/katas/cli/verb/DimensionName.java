package dev.katas.cli.verb;

import dev.katas.runner.protocol.Dimension;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a dimension's name, in any case, with or without a hyphen. */
final class DimensionName implements ITypeConverter<Dimension> {
  @Override
  public Dimension convert(String value) {
    String wanted = simple(value);
    for (Dimension dimension : Dimension.values()) {
      if (simple(dimension.id()).equals(wanted)) {
        return dimension;
      }
    }
    throw new TypeConversionException(
        "a dimension is wanted (%s), not '%s'"
            .formatted(
                Arrays.stream(Dimension.values())
                    .map(Dimension::id)
                    .collect(Collectors.joining(", ")),
                value));
  }

  private static String simple(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }
}
