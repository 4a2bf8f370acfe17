package dev.katas.suites.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katas.contract.gallery.HitCounter;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Status;
import dev.katas.runner.schedule.ScheduleRuntime;
import dev.katas.runner.suite.MeasureContext;
import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first judge: the suite that grades the exhibit, on woven classes, as in a fork. */
class OwnSchedulerTest {
  @TempDir static Path classes;

  @BeforeAll
  static void compile() throws IOException {
    Contender.compile(classes);
  }

  @ParameterizedTest
  @EnumSource
  void suite_contender_saysWhatTheListSays(Contender contender) throws Exception {
    Subject.use(woven(contender));
    List<CheckResult> results = new ArrayList<>();
    for (MeasuredCheck check : contender.arena().suite().checks()) {
      results.add(check.measure(new MeasureContext(1)));
    }
    assertEquals(contender.ours(), verdict(results), results::toString);
  }

  private static Verdict verdict(List<CheckResult> results) {
    Set<Status> seen = EnumSet.noneOf(Status.class);
    results.forEach(result -> seen.add(result.status()));
    if (seen.equals(EnumSet.of(Status.PASSED))) {
      return Verdict.PASSES;
    }
    if (seen.equals(EnumSet.of(Status.FAILED))) {
      return Verdict.FLAGGED;
    }
    throw new AssertionError("no verdict: " + results);
  }

  private static Class<?> woven(Contender contender) throws Exception {
    Map<String, byte[]> woven = ScheduleRuntime.weave(contender.classes(classes));
    ClassLoader loader =
        new ClassLoader(HitCounter.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = woven.get(name);
            if (bytes == null) {
              throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
          }
        };
    return Class.forName(contender.entry(), true, loader);
  }
}
