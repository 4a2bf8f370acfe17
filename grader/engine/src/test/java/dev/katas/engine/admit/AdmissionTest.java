package dev.katas.engine.admit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.engine.compile.child.CompileOrder;
import dev.katas.engine.compile.child.CompileReply;
import dev.katas.engine.compile.child.MemoryCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        check("a/A.java", "package a; class A { void m() throws Exception { " + expression + "; } }");
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
    assertFalse(Admission.check("a", List.of(), compile("a/A.java", source)).isEmpty());
    assertEquals(
        List.of(), Admission.check("a", List.of("java.net.URI"), compile("a/A.java", source)));
  }

  @Test
  void check_ordinaryJava_isAdmitted() throws IOException {
    Path samples = Path.of("src/test/resources/dev/katas/engine/admit/ordinary");
    try (Stream<Path> files = Files.list(samples)) {
      List<Path> all = files.sorted().toList();
      assertFalse(all.isEmpty());
      for (Path file : all) {
        String name = file.getFileName().toString().replace(".txt", ".java");
        assertEquals(List.of(), check("a/" + name, Files.readString(file)), name);
      }
    }
  }

  private static List<Finding> check(String path, String source) throws IOException {
    return Admission.check("a", List.of(), compile(path, source));
  }

  private static List<dev.katas.runner.protocol.ClassFile> compile(String path, String source) throws IOException {
    CompileReply reply =
        MemoryCompiler.compile(
            new CompileOrder(List.of(new CompileOrder.Source(path, source)), List.of()));
    assertTrue(reply.ok(), reply.messages().toString());
    return reply.classes();
  }
}
