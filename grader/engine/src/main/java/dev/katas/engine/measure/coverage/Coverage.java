package dev.katas.engine.measure.coverage;

import dev.katas.engine.evidence.Evidence.CoverageEvidence;
import dev.katas.engine.evidence.Evidence.FileCoverage;
import dev.katas.runner.coverage.ProbeStore;
import dev.katas.runner.protocol.ClassFile;
import dev.katas.runner.protocol.ForkMessage.ClassProbes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ISourceFileCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.core.instr.Instrumenter;

/** Instruments a submission's classes for coverage and reads the probes back. */
public final class Coverage {
  private Coverage() {}

  /**
   * Returns the classes with probes in them; they ask {@link ProbeStore} for their arrays.
   *
   * <p>A class that has no room for probes, such as one with a method of the largest size, stays as
   * it is: its lines then count as not reached, which informs only.
   */
  public static List<ClassFile> instrument(List<ClassFile> classes) {
    Instrumenter instrumenter = new Instrumenter(new ProbeAccess());
    return classes.stream().map(file -> instrument(instrumenter, file)).toList();
  }

  private static ClassFile instrument(Instrumenter instrumenter, ClassFile file) {
    try {
      return new ClassFile(file.name(), instrumenter.instrument(file.bytes(), file.name()));
    } catch (IOException e) {
      return file;
    }
  }

  /**
   * Returns which lines were reached.
   *
   * @param classes as compiled, not instrumented
   * @param probes from every fork; several arrays of one class are merged
   * @throws IOException if a class cannot be read
   */
  public static CoverageEvidence analyse(List<ClassFile> classes, List<ClassProbes> probes)
      throws IOException {
    ExecutionDataStore store = new ExecutionDataStore();
    for (ClassProbes hit : probes) {
      boolean[] merged = store.get(hit.classId(), hit.name(), hit.hit().length).getProbes();
      for (int i = 0; i < merged.length; i++) {
        merged[i] |= hit.hit()[i];
      }
    }
    CoverageBuilder builder = new CoverageBuilder();
    Analyzer analyzer = new Analyzer(store, builder);
    for (ClassFile file : classes) {
      analyzer.analyzeClass(file.bytes(), file.name());
    }
    List<FileCoverage> files =
        builder.getSourceFiles().stream()
            .map(Coverage::lines)
            .sorted(Comparator.comparing(FileCoverage::file))
            .toList();
    int covered = files.stream().mapToInt(f -> f.covered().size() + f.partly().size()).sum();
    int missed = files.stream().mapToInt(f -> f.missed().size()).sum();
    return new CoverageEvidence(covered, missed, files);
  }

  private static FileCoverage lines(ISourceFileCoverage file) {
    List<Integer> covered = new ArrayList<>();
    List<Integer> partly = new ArrayList<>();
    List<Integer> missed = new ArrayList<>();
    for (int line = file.getFirstLine(); line >= 0 && line <= file.getLastLine(); line++) {
      switch (file.getLine(line).getStatus()) {
        case ICounter.FULLY_COVERED -> covered.add(line);
        case ICounter.PARTLY_COVERED -> partly.add(line);
        case ICounter.NOT_COVERED -> missed.add(line);
        default -> {
          // no code on this line
        }
      }
    }
    return new FileCoverage(file.getName(), covered, partly, missed);
  }
}
