package dev.katas.cli.render.junit;

/**
 * One test case.
 *
 * @param name the test's name
 * @param seconds how long it took
 * @param end how it ended
 * @param message one line; empty when passed
 * @param text all there is to say; empty when passed
 */
record JunitCase(String name, double seconds, End end, String message, String text) {
  /** How a test case can end in JUnit XML, and the element that says so. */
  enum End {
    PASSED(""),
    FAILED("failure"),
    BROKEN("error"),
    SKIPPED("skipped");

    private final String element;

    End(String element) {
      this.element = element;
    }

    String element() {
      return element;
    }
  }
}
