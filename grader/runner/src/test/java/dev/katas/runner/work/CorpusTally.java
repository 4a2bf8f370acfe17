package dev.katas.runner.work;

import dev.katas.runner.growth.Growth;
import dev.katas.runner.growth.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds up what several runs of the corpus found. */
final class CorpusTally {
  private final List<CorpusLine> lines = new ArrayList<>();
  private int runs;

  void add(List<CorpusLine> run) {
    lines.addAll(run);
    runs++;
  }

  int measured() {
    return lines.size();
  }

  double exact() {
    return (double) lines.stream().filter(CorpusLine::exact).count() / lines.size();
  }

  /** Returns those of which it was not said that they keep the bound that they keep. */
  List<String> falselyCharged() {
    return lines.stream()
        .filter(line -> line.bounded() != Judgement.Outcome.PASS)
        .map(line -> line.operation() + ": " + line.verdict())
        .distinct()
        .toList();
  }

  /** Returns those that were given the benefit of the doubt. */
  List<String> missed() {
    return lines.stream()
        .filter(CorpusLine::missed)
        .map(line -> line.operation() + ": " + line.verdict())
        .distinct()
        .toList();
  }

  /** Returns the operations of which two runs found different classes. */
  List<String> classFlips() {
    Map<String, Set<Growth>> found = new TreeMap<>();
    lines.forEach(
        line -> found.computeIfAbsent(line.operation(), name -> new TreeSet<>()).add(line.found()));
    return several(found);
  }

  /** Returns the operations that two runs judged differently. */
  List<String> verdictFlips() {
    Map<String, Set<String>> found = new TreeMap<>();
    lines.forEach(
        line ->
            found.computeIfAbsent(line.operation(), name -> new TreeSet<>()).add(line.verdict()));
    return several(found);
  }

  private static <T> List<String> several(Map<String, Set<T>> found) {
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .toList();
  }

  String table(String title) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%n%s: %d of %d exact (%.1f %%) in %d run(s)%n%16s",
            title,
            lines.stream().filter(CorpusLine::exact).count(),
            lines.size(),
            100 * exact(),
            runs,
            "is \\ found"));
    for (Growth growth : Growth.values()) {
      text.append(String.format(Locale.ROOT, "%12s", growth.printable()));
    }
    for (Growth expected : Growth.values()) {
      text.append(String.format(Locale.ROOT, "%n%16s", expected.printable()));
      for (Growth found : Growth.values()) {
        text.append(String.format(Locale.ROOT, "%12d", count(expected, found)));
      }
    }
    return text.append(System.lineSeparator()).toString();
  }

  private long count(Growth expected, Growth found) {
    return lines.stream()
        .filter(line -> line.expected() == expected && line.found() == found)
        .count();
  }

  /** Returns the operations that were taken for something else, with their figures. */
  List<String> inexact() {
    return lines.stream().filter(line -> !line.exact()).map(CorpusLine::printed).toList();
  }
}
