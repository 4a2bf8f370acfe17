package dev.katas.cli.verb;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of things to do. */
final class PositiveNumber implements ITypeConverter<Integer> {
  private static final int MOST = 100_000;

  @Override
  public Integer convert(String value) {
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= 1 && number <= MOST) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw complaint(value);
    }
    throw complaint(value);
  }

  private static TypeConversionException complaint(String value) {
    return new TypeConversionException(
        "a number from 1 to %d is wanted, not '%s'".formatted(MOST, value));
  }
}
