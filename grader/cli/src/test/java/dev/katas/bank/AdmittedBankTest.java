package dev.katas.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.engine.admit.Admission;
import dev.katas.engine.catalog.Catalog;
import dev.katas.engine.catalog.Gallery;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.compile.child.CompileOrder;
import dev.katas.engine.compile.child.CompileReply;
import dev.katas.engine.compile.child.MemoryCompiler;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.intake.SubmissionReader;
import dev.katas.engine.verify.KnownSubmission;
import dev.katas.engine.verify.KnownSubmissions;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No false alarm: whatever is known, good or honestly wrong, may run and be judged. */
class AdmittedBankTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final List<String> CLASS_PATH =
      Pattern.compile(File.pathSeparator, Pattern.LITERAL)
          .splitAsStream(System.getProperty("java.class.path"))
          .toList();

  static Stream<Kata> katas() {
    return Stream.concat(Catalog.open(ROOT).katas().stream(), Gallery.open(ROOT).stream())
        .filter(kata -> !kata.descriptor().behavioural());
  }

  @ParameterizedTest
  @MethodSource("katas")
  void check_everyKnownSubmission_isAdmitted(Kata kata) throws Exception {
    int checked = 0;
    for (KnownSubmission known : KnownSubmissions.of(kata)) {
      Submission submission = SubmissionReader.read(kata, known.spec());
      List<CompileOrder.Source> sources =
          submission.sources().stream()
              .map(file -> new CompileOrder.Source(file.path(), file.text()))
              .toList();
      CompileReply reply = MemoryCompiler.compile(new CompileOrder(sources, CLASS_PATH));
      assertTrue(reply.ok(), () -> known.spec() + ": " + reply.messages());
      assertEquals(
          List.of(),
          Admission.check(
              kata.descriptor().home(), kata.descriptor().allow(), reply.classes(), Set.of()),
          () -> kata.id() + " " + known.spec());
      checked++;
    }
    assertTrue(checked > 1, kata.id());
  }
}
