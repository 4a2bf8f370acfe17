package dev.katas.cli.render.html;

import dev.katas.cli.render.html.GrowthView.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A logarithmic axis.
 *
 * @param from the least value shown
 * @param to the greatest value shown, more than {@code from}
 * @param start where {@code from} is drawn
 * @param end where {@code to} is drawn
 */
record LogAxis(double from, double to, double start, double end) {
  private static final int MOST_TICKS = 7;
  private static final int ENOUGH_TICKS = 3;
  private static final double TEN = 10;
  private static final double KILO = 1e3;
  private static final double MEGA = 1e6;
  private static final double GIGA = 1e9;

  double at(double value) {
    double within = Math.max(from, Math.min(to, value));
    double share = Math.log(within / from) / Math.log(to / from);
    return Shown.round(start + share * (end - start));
  }

  /** Returns ticks at the powers of a base, thinned out until they fit. */
  List<Tick> ticks(double base) {
    double step = base;
    while (Math.log(to / from) / Math.log(step) > MOST_TICKS) {
      step *= base;
    }
    List<Tick> ticks = new ArrayList<>();
    double first = Math.pow(base, Math.ceil(Math.log(from) / Math.log(base) - 1e-9));
    for (double value = first; value <= to * (1 + 1e-9); value *= step) {
      ticks.add(new Tick(at(value), label(value)));
    }
    return ticks;
  }

  /** Returns ticks at the powers of ten, or at 1, 2 and 5 times these where they are few. */
  List<Tick> decimalTicks() {
    List<Tick> powers = ticks(TEN);
    if (powers.size() >= ENOUGH_TICKS) {
      return powers;
    }
    List<Tick> ticks = new ArrayList<>();
    for (double power = Math.pow(TEN, Math.floor(Math.log10(from))); power <= to; power *= TEN) {
      for (double value : new double[] {power, 2 * power, 5 * power}) {
        if (value >= from && value <= to) {
          ticks.add(new Tick(at(value), label(value)));
        }
      }
    }
    return ticks;
  }

  private static String label(double value) {
    if (value >= GIGA) {
      return String.format(Locale.ROOT, "%.0fG", value / GIGA);
    }
    if (value >= MEGA) {
      return String.format(Locale.ROOT, "%.0fM", value / MEGA);
    }
    if (value >= KILO * 10) {
      return String.format(Locale.ROOT, "%.0fk", value / KILO);
    }
    return String.format(Locale.ROOT, value < 1 ? "%.1f" : "%,.0f", value);
  }
}
