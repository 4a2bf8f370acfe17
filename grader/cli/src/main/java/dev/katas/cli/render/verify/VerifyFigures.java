package dev.katas.cli.render.verify;

import dev.katas.cli.verify.VerifyRow;
import dev.katas.engine.report.DetectionFigures;
import dev.katas.engine.report.DetectionFigures.Detected;
import dev.katas.engine.report.DetectionFigures.KataFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often each kind of mistake is found, in the form that reports quote. */
public final class VerifyFigures {
  private VerifyFigures() {}

  /** Returns the figures as JSON. */
  public static String of(List<VerifyRow> rows) {
    List<KataFigures> katas = new ArrayList<>();
    by(rows, VerifyRow::kata).forEach((kata, own) -> katas.add(kata(kata, own)));
    return new DetectionFigures(katas).json();
  }

  private static KataFigures kata(String kata, List<VerifyRow> rows) {
    List<VerifyRow> good = rows.stream().filter(row -> !row.bad()).toList();
    List<Detected> mistakes = new ArrayList<>();
    by(rows.stream().filter(VerifyRow::bad).toList(), VerifyRow::expected)
        .forEach(
            (dimension, own) ->
                by(own, VerifyRow::family)
                    .forEach((family, kin) -> mistakes.add(detected(dimension, family, kin))));
    return new KataFigures(
        kata,
        mistakes,
        good.size(),
        good.stream().mapToInt(VerifyRow::runs).sum(),
        good.stream().mapToInt(VerifyRow::falseAlarms).sum());
  }

  static Detected detected(String dimension, String family, List<VerifyRow> rows) {
    return new Detected(
        dimension,
        family,
        rows.size(),
        rows.stream().mapToInt(VerifyRow::runs).sum(),
        rows.stream().mapToInt(VerifyRow::asExpected).sum());
  }

  static Map<String, List<VerifyRow>> by(List<VerifyRow> rows, Function<VerifyRow, String> key) {
    return rows.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
