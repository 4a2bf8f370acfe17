package dev.katas.engine;

import dev.katas.engine.catalog.Kata;
import dev.katas.engine.compile.CompiledSubmission;
import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.runner.protocol.ClassFile;
import java.util.List;

/** Makes sure that a submission has the class that the grader is going to create. */
final class EntryPoint {
  private EntryPoint() {}

  /** Returns the submission as it is, or rejected with a sentence that says what is missing. */
  static CompiledSubmission require(Kata kata, CompiledSubmission compiled) {
    String wanted = kata.descriptor().entryPoint();
    List<String> names = compiled.classes().stream().map(ClassFile::name).toList();
    if (!compiled.evidence().ok() || names.contains(wanted)) {
      return compiled;
    }
    String found = names.stream().filter(name -> !name.contains("$")).limit(5).toList().toString();
    String why =
        "the class %s is missing (found %s): keep the skeleton's package and class name"
            .formatted(wanted, found);
    return new CompiledSubmission(
        compiled.submission(),
        List.of(),
        new CompileEvidence(false, why, compiled.evidence().diagnostics()));
  }
}
