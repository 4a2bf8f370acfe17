package dev.katas.runner.protocol;

import java.util.List;

/**
 * What the controller tells a fork: first the suites, then the submission, then what suites ask.
 */
public sealed interface ForkOrder
    permits ForkOrder.UseSuites, ForkOrder.RunSubmission, ForkOrder.Answered {
  /**
   * The hidden suites, before any class of the submission is there.
   *
   * @param suites the entry classes by dimension
   * @param classes every class that they need beyond the fork's own class path
   * @param seed the run's seed
   */
  record UseSuites(List<SuiteNames> suites, List<ClassFile> classes, long seed)
      implements ForkOrder {}

  /**
   * The suites of one dimension.
   *
   * @param names fully qualified class names
   */
  record SuiteNames(Dimension dimension, List<String> names) {}

  /**
   * The submission, and what to run on it.
   *
   * @param entryPoint fully qualified name of the class to create
   * @param classes the submission's classes
   * @param dimension what to judge: only its suites run
   * @param visibleTests test classes among {@code classes} to be run instead of the suites; empty
   *     for a graded run
   * @param checks ids of the checks to run; ignored for visible tests
   */
  record RunSubmission(
      String entryPoint,
      List<ClassFile> classes,
      Dimension dimension,
      List<String> visibleTests,
      List<String> checks)
      implements ForkOrder {}

  /**
   * The answer to what a suite asked.
   *
   * @param number the question's
   * @param answer in the service's own words
   * @param trouble why there is no answer; empty if there is one
   */
  @SuppressWarnings("ArrayRecordComponent") // a plain carrier, never compared
  record Answered(int number, byte[] answer, String trouble) implements ForkOrder {}
}
