package dev.katas.engine.admit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.engine.compile.child.CompileOrder;
import dev.katas.engine.compile.child.CompileReply;
import dev.katas.engine.compile.child.MemoryCompiler;
import dev.katas.runner.protocol.ClassFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Runtime.getRuntime().exec("ls")                          | java.lang.Runtime.exec
          new ProcessBuilder("ls").start()                         | java.lang.ProcessBuilder
          Class.forName("java.lang.Object")                        | java.lang.Class.forName
          getClass().getClassLoader()                              | java.lang.Class.getClassLoader
          Object.class.getDeclaredField("x").setAccessible(true)   | java.lang.Class.getDeclaredField
          new java.io.FileReader("x").read()                       | java.io.FileReader
          new java.io.PrintWriter("x").close()                     | java.io.PrintWriter.<init>
          new java.util.Formatter("x").close()                     | java.util.Formatter.<init>
          java.nio.file.Files.exists(java.nio.file.Path.of("x"))   | java.nio.file.Files
          new java.net.Socket("localhost", 1)                      | java.net.Socket
          System.getProperty("x")                                  | java.lang.System.getProperty
          System.setOut(null)                                      | java.lang.System.setOut
          Integer.getInteger("x")                                  | java.lang.Integer.getInteger
          Thread.currentThread().getStackTrace()                   | java.lang.Thread.getStackTrace
          new Exception().getStackTrace()                          | java.lang.Throwable.getStackTrace
          StackWalker.getInstance()                                | java.lang.StackWalker
          java.util.Locale.setDefault(java.util.Locale.ROOT)       | java.util.Locale.setDefault
          java.util.ServiceLoader.load(Runnable.class)             | java.util.ServiceLoader
          java.util.Optional.of("x").map(System::getenv)           | java.lang.System.getenv
          java.lang.invoke.MethodHandles.lookup().defineClass(null)| java.lang.invoke.MethodHandles$Lookup.defineClass
          new Thread() { }.getContextClassLoader()                 | java.lang.Thread.getContextClassLoader
          new java.io.ObjectInputStream(null).readObject()         | java.io.ObjectInputStream
          """)
  void check_forbidden_namesTheMemberAndSaysWhatToUse(String expression, String member)
      throws IOException {
    List<Finding> findings =
        check(
            "a/A.java", "package a; class A { void m() throws Exception { " + expression + "; } }");
    assertFalse(findings.isEmpty(), expression);
    assertTrue(
        findings.stream().anyMatch(f -> f.message().contains(" uses " + member + ": ")),
        findings.toString());
    assertEquals("A.java", findings.get(0).file());
  }

  @Test
  void check_classOutsideThePackage_isRefused() throws IOException {
    List<Finding> findings =
        check("dev/katas/runner/A.java", "package dev.katas.runner; class A { }");
    assertTrue(findings.get(0).message().contains("outside the package a"), findings.toString());
  }

  @Test
  void check_nativeMethod_isRefused() throws IOException {
    List<Finding> findings = check("a/A.java", "package a; class A { native void m(); }");
    assertTrue(findings.get(0).message().contains("native"), findings.toString());
  }

  @Test
  void check_addition_isAllowedForThatKataOnly() throws IOException {
    String source = "package a; class A { Object m() { return java.net.URI.create(\"x\"); } }";
    assertFalse(Admission.check("a", List.of(), compile("a/A.java", source), Set.of()).isEmpty());
    assertEquals(
        List.of(),
        Admission.check("a", List.of("java.net.URI"), compile("a/A.java", source), Set.of()));
  }

  @Test
  void check_ordinaryJava_isAdmitted() throws IOException {
    Path samples = Path.of("src/test/resources/dev/katas/engine/admit/ordinary");
    long classes = 0;
    try (Stream<Path> files = Files.list(samples)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".txt", ".java");
        List<ClassFile> compiled = compile("a/" + name, Files.readString(file));
        assertEquals(List.of(), Admission.check("a", List.of(), compiled, Set.of()), name);
        classes += compiled.stream().filter(type -> !type.name().contains("$")).count();
      }
    }
    assertTrue(classes >= 60, "a corpus of only " + classes);
  }

  @Test
  void check_methodWithoutRoomForProbes_isNamed() throws IOException {
    List<Finding> findings = check("a/A.java", manyWrites(9_000));
    assertEquals(1, findings.size(), findings.toString());
    assertTrue(
        findings.get(0).message().contains("a method longOne that is too large"),
        findings.toString());
  }

  @Test
  void check_largeMethodWithRoomForProbes_isAdmitted() throws IOException {
    assertEquals(List.of(), check("a/A.java", manyWrites(1_000)));
  }

  private static String manyWrites(int number) {
    return "package a; class A { int x; void longOne() { " + "x = 1; ".repeat(number) + "} }";
  }

  @Test
  void check_inheritedThroughTheContract_isStillRefused() throws IOException {
    List<ClassFile> own =
        compile(
            List.of(
                new CompileOrder.Source(
                    "dev/katas/contract/No.java",
                    "package dev.katas.contract; public class No extends RuntimeException { }"),
                new CompileOrder.Source(
                    "a/A.java",
                    "package a; class A { Object m() {"
                        + " return new dev.katas.contract.No().getStackTrace(); } }")));
    List<ClassFile> sent = own.stream().filter(file -> file.name().startsWith("a.")).toList();
    List<Finding> findings = Admission.check("a", List.of(), sent, Set.of());
    assertTrue(
        findings.stream().anyMatch(f -> f.message().contains("java.lang.Throwable.getStackTrace")),
        findings.toString());
  }

  @Test
  void check_sourceOfATest_isExempt() throws IOException {
    String source = "package a; class ATest { Object m() { return System.getProperty(\"x\"); } }";
    List<ClassFile> classes = compile("a/ATest.java", source);
    assertFalse(Admission.check("a", List.of(), classes, Set.of()).isEmpty());
    assertEquals(List.of(), Admission.check("a", List.of(), classes, Set.of("ATest.java")));
  }

  @Test
  void check_refusedClass_isNamedOnceNotWithEachMember() throws IOException {
    String source =
        "package a; class A { void m() throws Exception { new ProcessBuilder(\"x\").start(); } }";
    List<Finding> findings = check("a/A.java", source);
    assertEquals(2, findings.size(), findings.toString()); // the builder and the process it returns
    assertEquals(1, findings.get(0).line());
    assertEquals("a.A", findings.get(0).type());
  }

  private static List<Finding> check(String path, String source) throws IOException {
    return Admission.check("a", List.of(), compile(path, source), Set.of());
  }

  private static List<ClassFile> compile(String path, String source) throws IOException {
    return compile(List.of(new CompileOrder.Source(path, source)));
  }

  private static List<ClassFile> compile(List<CompileOrder.Source> sources) throws IOException {
    CompileReply reply = MemoryCompiler.compile(new CompileOrder(sources, List.of()));
    assertTrue(reply.ok(), reply.messages().toString());
    return reply.classes();
  }
}
