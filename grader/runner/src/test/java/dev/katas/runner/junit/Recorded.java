package dev.katas.runner.junit;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remembers what a run reported. */
final class Recorded implements CheckListener {
  private final List<String> started = new ArrayList<>();
  private final Map<String, CheckResult> results = new LinkedHashMap<>();

  @Override
  public void started(String id) {
    started.add(id);
  }

  @Override
  public void finished(CheckResult result) {
    if (results.put(result.id(), result) != null) {
      throw new IllegalStateException(result.id() + " was reported twice");
    }
  }

  List<String> started() {
    return started;
  }

  Map<String, CheckResult> results() {
    return results;
  }

  CheckResult result(String id) {
    CheckResult result = results.get(id);
    if (result == null) {
      throw new IllegalStateException(id + " was not reported");
    }
    return result;
  }

  Status status(String id) {
    return result(id).status();
  }
}
