package dev.katas.engine.measure.checks;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.ForkMessage.ClassProbes;
import java.util.List;

/**
 * What came of a dimension's checks.
 *
 * @param results one a check that was asked for
 * @param probes coverage probes, from every fork that lived to send them
 * @param output what the submission printed, shortened
 */
public record CheckOutcome(List<CheckResult> results, List<ClassProbes> probes, String output) {}
