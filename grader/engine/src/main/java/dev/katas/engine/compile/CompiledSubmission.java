package dev.katas.engine.compile;

import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.intake.Submission;
import dev.katas.runner.protocol.ClassFile;
import java.util.List;

/**
 * A submission with its classes, or with the reason why there are none.
 *
 * @param submission the sources
 * @param classes empty unless it compiled
 * @param evidence how the compiling went
 */
public record CompiledSubmission(
    Submission submission, List<ClassFile> classes, CompileEvidence evidence) {}
