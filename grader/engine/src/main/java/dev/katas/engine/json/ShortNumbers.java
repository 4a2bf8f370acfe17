package dev.katas.engine.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;

/** Writes numbers as people do: {@code 8}, not {@code 8.0}, and at most six decimals. */
final class ShortNumbers extends JsonSerializer<Double> {
  private static final double MILLION = 1e6;
  private static final double EXACT = 1e9;

  @Override
  public void serialize(Double value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    double rounded = Math.abs(value) < EXACT ? Math.rint(value * MILLION) / MILLION : value;
    if (rounded == Math.rint(rounded) && Math.abs(rounded) < Long.MAX_VALUE) {
      out.writeNumber((long) rounded);
    } else {
      out.writeNumber(rounded);
    }
  }
}
