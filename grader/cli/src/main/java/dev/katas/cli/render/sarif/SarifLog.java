package dev.katas.cli.render.sarif;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of SARIF 2.1.0 that we write, property by property. */
record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
  record Run(
      Tool tool,
      List<Invocation> invocations,
      List<Artifact> artifacts,
      List<Result> results,
      String columnKind,
      Map<String, Object> properties) {}

  record Tool(Driver driver) {}

  record Driver(String name, String semanticVersion, List<Rule> rules) {}

  record Rule(
      String id, String name, Message shortDescription, Configuration defaultConfiguration) {}

  record Configuration(String level) {}

  record Message(String text) {}

  record Invocation(
      boolean executionSuccessful,
      String startTimeUtc,
      List<Notification> toolExecutionNotifications) {}

  record Notification(String level, Message message) {}

  record Artifact(ArtifactLocation location, String sourceLanguage) {}

  record ArtifactLocation(String uri, @Nullable Integer index) {}

  record Result(
      String ruleId,
      int ruleIndex,
      String level,
      String kind,
      Message message,
      List<Location> locations,
      @Nullable List<Location> relatedLocations,
      @Nullable List<CodeFlow> codeFlows,
      Map<String, String> partialFingerprints,
      Map<String, Object> properties) {}

  record Location(
      @Nullable Integer id, PhysicalLocation physicalLocation, @Nullable Message message) {}

  record PhysicalLocation(ArtifactLocation artifactLocation, @Nullable Region region) {}

  record Region(long startLine, @Nullable Long startColumn) {}

  record CodeFlow(Message message, List<ThreadFlow> threadFlows) {}

  record ThreadFlow(String id, List<FlowLocation> locations) {}

  record FlowLocation(Location location, int executionOrder) {}
}
