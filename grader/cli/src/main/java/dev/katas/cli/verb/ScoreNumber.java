package dev.katas.cli.verb;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a score. */
final class ScoreNumber implements ITypeConverter<Double> {
  @Override
  public Double convert(String value) {
    try {
      double score = Double.parseDouble(value.strip());
      if (score >= 0 && score <= 100) {
        return score;
      }
    } catch (NumberFormatException e) {
      throw complaint(value);
    }
    throw complaint(value);
  }

  private static TypeConversionException complaint(String value) {
    return new TypeConversionException(
        "a score from 0 to 100 is wanted, not '%s'".formatted(value));
  }
}
