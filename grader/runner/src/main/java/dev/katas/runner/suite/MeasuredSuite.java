package dev.katas.runner.suite;

import java.util.List;

/** A hidden suite of measured checks; has a public no-argument constructor. */
public interface MeasuredSuite {
  /** Returns the checks in the order they are shown. Must not touch the candidate's solution. */
  List<? extends MeasuredCheck> checks();
}
