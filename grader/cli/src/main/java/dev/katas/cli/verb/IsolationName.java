package dev.katas.cli.verb;

import dev.katas.engine.sandbox.Isolation;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --isolation}. */
final class IsolationName implements ITypeConverter<Isolation> {
  @Override
  public Isolation convert(String value) {
    for (Isolation isolation : Isolation.values()) {
      if (isolation.name().toLowerCase(Locale.ROOT).equals(value.strip())) {
        return isolation;
      }
    }
    throw new TypeConversionException("auto, strict or off is wanted, not '%s'".formatted(value));
  }
}
