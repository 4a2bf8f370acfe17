package dev.katas.cli.render.gradescope;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of Gradescope's results.json. */
record GradescopeResult(
    @Nullable Double score,
    @JsonProperty("execution_time") double executionTime,
    String output,
    @JsonProperty("output_format") String outputFormat,
    String visibility,
    @JsonProperty("stdout_visibility") String stdoutVisibility,
    @JsonProperty("extra_data") Map<String, Object> extraData,
    List<GradescopeTest> tests) {
  /** One test as Gradescope shows it. */
  record GradescopeTest(
      @Nullable Double score,
      @JsonProperty("max_score") @Nullable Double maxScore,
      @Nullable String status,
      String name,
      String number,
      String output,
      List<String> tags,
      String visibility) {}
}
