package dev.katas.cli.verify;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What came of one known submission.
 *
 * @param kata the kata's id
 * @param id the submission's name
 * @param expected the dimension it must lose points in, {@code rules} or {@code none}
 * @param family the kind of mistake; may be empty
 * @param runs how often it was graded, with a seed of its own each time
 * @param asExpected how many of these said exactly what they must
 * @param falseAlarms how many of these charged something that is right
 * @param faults in how many of these the grader itself failed: neither caught nor missed
 * @param medianSeconds the median grade's wall time
 * @param dimensionSeconds the median wall time of each dimension that was measured
 * @param caughtBy the checks or rules that found the mistake
 * @param complaints what was not as expected
 */
public record VerifyRow(
    String kata,
    String id,
    String expected,
    String family,
    int runs,
    int asExpected,
    int falseAlarms,
    int faults,
    double medianSeconds,
    Map<String, Double> dimensionSeconds,
    List<String> caughtBy,
    List<String> complaints) {
  /** Copies the collections. */
  public VerifyRow {
    dimensionSeconds = new TreeMap<>(dimensionSeconds);
    caughtBy = List.copyOf(caughtBy);
    complaints = List.copyOf(complaints);
  }

  /**
   * Adds up the grades of one submission.
   *
   * @param grades at least one
   */
  public static VerifyRow of(List<VerifyGrade> grades) {
    VerifyGrade any = grades.get(0);
    Map<String, Double> medians = new TreeMap<>();
    grades.stream()
        .flatMap(grade -> grade.dimensionSeconds().keySet().stream())
        .forEach(dimension -> medians.put(dimension, median(grades, dimension)));
    return new VerifyRow(
        any.kata(),
        any.id(),
        any.expected(),
        any.family(),
        grades.size(),
        (int) grades.stream().filter(VerifyGrade::asExpected).count(),
        (int) grades.stream().filter(VerifyGrade::falseAlarm).count(),
        (int) grades.stream().filter(VerifyGrade::fault).count(),
        thousandths(Median.of(grades.stream().mapToDouble(VerifyGrade::seconds))),
        medians,
        grades.stream().flatMap(grade -> grade.caughtBy().stream()).distinct().toList(),
        List.copyOf(
            grades.stream()
                .flatMap(
                    grade ->
                        grade.complaints().stream().map(c -> "seed " + grade.seed() + ": " + c))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll)));
  }

  /** Tells whether every grade says what it must. */
  public boolean right() {
    return asExpected == runs;
  }

  /** Tells whether there is a mistake to be found. */
  public boolean bad() {
    return !expected.equals("none");
  }

  private static double median(List<VerifyGrade> grades, String dimension) {
    return thousandths(
        Median.of(
            grades.stream()
                .filter(grade -> grade.dimensionSeconds().containsKey(dimension))
                .mapToDouble(grade -> grade.dimensionSeconds().getOrDefault(dimension, 0.0))));
  }

  private static double thousandths(double seconds) {
    return Math.round(seconds * 1000) / 1000.0;
  }
}
