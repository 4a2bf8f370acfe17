package dev.katas.cli.render.junit;

import dev.katas.cli.render.junit.JunitCase.End;
import java.util.List;

/** One suite: a dimension, the design rules, or the submission as such. */
record JunitSuite(String name, List<JunitCase> cases) {
  JunitSuite {
    cases = List.copyOf(cases);
  }

  int count(End end) {
    return (int) cases.stream().filter(each -> each.end() == end).count();
  }

  double seconds() {
    return cases.stream().mapToDouble(JunitCase::seconds).sum();
  }
}
