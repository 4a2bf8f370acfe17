package dev.katas.engine.measure.checks;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.ForkMessage.ClassProbes;
import java.util.List;
import java.util.Map;

/**
 * What the forks of a session bring in, one after the other; it grows.
 *
 * @param left the ids of the checks that have no result yet
 * @param results the results so far, by id
 * @param probes what was covered so far
 */
record Gathered(List<String> left, Map<String, CheckResult> results, List<ClassProbes> probes) {}
