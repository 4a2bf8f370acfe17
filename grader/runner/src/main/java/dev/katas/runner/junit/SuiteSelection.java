package dev.katas.runner.junit;

import dev.katas.runner.protocol.Dimension;
import java.util.List;

/**
 * Which test classes to plan and run, and how their failures are read.
 *
 * @param classes Jupiter classes, or classes that implement {@code MeasuredSuite}
 * @param dimension what the Jupiter classes judge
 * @param audience who wrote the tests for whom
 */
public record SuiteSelection(List<Class<?>> classes, Dimension dimension, Audience audience) {

  /** Copies the classes. */
  public SuiteSelection {
    classes = List.copyOf(classes);
  }

  /** Selects the grader's own suites, in which every test is a graded check. */
  public static SuiteSelection graded(Dimension dimension, List<Class<?>> classes) {
    return new SuiteSelection(classes, dimension, Audience.GRADED);
  }

  /** Selects plain Jupiter classes that the candidate can read. */
  public static SuiteSelection visible(List<Class<?>> classes) {
    return new SuiteSelection(classes, Dimension.CORRECTNESS, Audience.VISIBLE);
  }

  /** Who reads a test's failure. */
  public enum Audience {
    /** Hidden suites: whatever is not the candidate's failure is the grader's fault. */
    GRADED,
    /** Visible tests: they carry no points, and their messages are shown as they are. */
    VISIBLE
  }
}
