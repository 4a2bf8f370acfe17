package dev.katas.cli.verb;

import dev.katas.cli.format.ReportFormat;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a report format's name. */
final class FormatName implements ITypeConverter<ReportFormat> {
  @Override
  public ReportFormat convert(String value) {
    for (ReportFormat format : ReportFormat.values()) {
      if (format.id().equals(value.strip().toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new TypeConversionException(
        "a format is wanted (%s), not '%s'".formatted(ReportFormat.ids(), value));
  }
}
