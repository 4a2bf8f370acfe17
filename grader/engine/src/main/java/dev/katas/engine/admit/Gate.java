package dev.katas.engine.admit;

import dev.katas.engine.catalog.KataDescriptor;
import dev.katas.engine.compile.CompiledSubmission;
import dev.katas.engine.evidence.Evidence.CompileEvidence;
import dev.katas.engine.evidence.Evidence.Diagnostic;
import dev.katas.engine.evidence.Evidence.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets a compiled submission through, or takes its classes away and says why. */
public final class Gate {
  private Gate() {}

  /**
   * Returns the submission as it is, or rejected with every finding at its place.
   *
   * @param descriptor says what the kata allows besides the common list
   * @param tests visible tests compiled with it: what they use is not the submission's doing
   */
  public static CompiledSubmission pass(
      KataDescriptor descriptor, CompiledSubmission compiled, List<SourceFile> tests) {
    if (!compiled.evidence().ok()) {
      return compiled;
    }
    List<SourceFile> sources = compiled.submission().sources();
    List<Finding> findings =
        Admission.check(
            descriptor.home(), descriptor.allow(), compiled.classes(), exempt(tests, sources));
    if (findings.isEmpty()) {
      return compiled;
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Finding finding : findings) {
      diagnostics.add(new Diagnostic(path(finding, sources), finding.line(), 0, finding.message()));
    }
    return new CompiledSubmission(
        compiled.submission(),
        List.of(),
        new CompileEvidence(false, sentence(findings), diagnostics));
  }

  private static String sentence(List<Finding> findings) {
    String first = findings.get(0).message();
    int more = findings.size() - 1;
    return more == 0 ? first : "%s And %d more like it.".formatted(first, more);
  }

  /**
   * Returns the names of the source files whose classes are not looked at.
   *
   * <p>A class file tells only its source's simple name, so a submission that has a file of the
   * same name gets no exemption for it.
   */
  private static Set<String> exempt(List<SourceFile> tests, List<SourceFile> sources) {
    Set<String> names = tests.stream().map(Gate::simpleName).collect(Collectors.toSet());
    sources.stream().map(Gate::simpleName).forEach(names::remove);
    return names;
  }

  private static String simpleName(SourceFile file) {
    return file.path().substring(file.path().lastIndexOf('/') + 1);
  }

  /** Two files may have the same simple name: then the one in the class's package is meant. */
  private static String path(Finding finding, List<SourceFile> sources) {
    String folder = finding.type().substring(0, finding.type().lastIndexOf('.') + 1);
    String whole = folder.replace('.', '/') + finding.file();
    List<String> candidates =
        sources.stream()
            .filter(source -> simpleName(source).equals(finding.file()))
            .map(SourceFile::path)
            .toList();
    return candidates.stream()
        .filter(path -> whole.endsWith("/" + path) || whole.equals(path))
        .findFirst()
        .orElse(candidates.isEmpty() ? finding.file() : candidates.get(0));
  }
}
