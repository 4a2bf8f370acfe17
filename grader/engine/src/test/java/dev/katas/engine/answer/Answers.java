package dev.katas.engine.answer;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges answers without a kata around them. */
final class Answers {
  private Answers() {}

  static Reading read(String answer) {
    return Reading.of(AnswerText.of(answer), AnswerText.of(""));
  }

  static List<CheckResult> judge(String answer) {
    return new StructureJudge(AnswerText.of(answer), read(answer)).judge();
  }

  static CheckResult judge(String answer, StructureCheck check) {
    return judge(answer).stream()
        .filter(result -> result.id().equals(check.id()))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the points of 100. */
  static int score(String answer) {
    Set<String> won =
        judge(answer).stream()
            .filter(result -> result.status() == Status.PASSED)
            .map(CheckResult::id)
            .collect(Collectors.toSet());
    return AnswerGrader.plan().stream()
        .filter(check -> won.contains(check.id()))
        .mapToInt(PlannedCheck::points)
        .sum();
  }
}
