package dev.katas.cli.render.exercism;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of Exercism's results.json, version 3. */
record ExercismResult(
    int version, String status, @Nullable String message, List<ExercismTest> tests) {
  /** One test as Exercism shows it. */
  record ExercismTest(
      String name,
      @JsonProperty("test_code") String testCode,
      String status,
      @Nullable String message,
      @Nullable String output,
      @JsonProperty("task_id") @Nullable Integer taskId) {}
}
