package dev.katas.cli.render.text;

import dev.katas.runner.protocol.WorkMeasurement;

/** Growth classes as people write them. */
final class Bounds {
  private Bounds() {}

  /** Returns a measurement's bound, such as {@code O(log n)}. */
  static String name(WorkMeasurement work) {
    return switch (work.bound()) {
      case "CONSTANT" -> "O(1)";
      case "LOGARITHMIC" -> "O(log n)";
      case "SQUARE_ROOT" -> "O(sqrt n)";
      case "LINEAR" -> "O(n)";
      case "LINEARITHMIC" -> "O(n log n)";
      case "QUADRATIC" -> "O(n^2)";
      default -> work.bound();
    };
  }
}
