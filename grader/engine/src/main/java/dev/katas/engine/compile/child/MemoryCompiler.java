package dev.katas.engine.compile.child;

import dev.katas.engine.compile.child.CompileOrder.Source;
import dev.katas.engine.compile.child.CompileReply.Message;
import dev.katas.runner.protocol.ClassFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Compiles from memory to memory with the JDK's compiler.
 *
 * <p>No annotation processor runs, no source is looked up that was not given, nothing is written.
 */
public final class MemoryCompiler {
  private static final int LANGUAGE = 17;
  private static final String MAX_ERRORS = "50";

  private MemoryCompiler() {}

  /**
   * Compiles an order.
   *
   * @throws IOException if the compiler cannot be used
   */
  public static CompileReply compile(CompileOrder order) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (StandardJavaFileManager disk =
            compiler.getStandardFileManager(messages, Locale.ROOT, StandardCharsets.UTF_8);
        MemoryFiles files = new MemoryFiles(disk)) {
      disk.setLocation(
          StandardLocation.CLASS_PATH, order.classPath().stream().map(File::new).toList());
      disk.setLocation(StandardLocation.SOURCE_PATH, List.of());
      List<JavaFileObject> units = new ArrayList<>();
      for (Source source : order.sources()) {
        units.add(new SourceFile(source));
      }
      StringWriter other = new StringWriter();
      boolean ok = compiler.getTask(other, files, messages, options(), null, units).call();
      return new CompileReply(ok, ok ? files.classes() : List.of(), errors(messages, other));
    }
  }

  private static List<String> options() {
    List<String> options =
        new ArrayList<>(List.of("-proc:none", "-implicit:none", "-g", "-nowarn", "-parameters"));
    options.addAll(List.of("-Xmaxerrs", MAX_ERRORS));
    // On 17 itself the default is the wanted level, and reading the platform directly is faster.
    if (Runtime.version().feature() > LANGUAGE) {
      options.addAll(List.of("--release", Integer.toString(LANGUAGE)));
    }
    return options;
  }

  private static List<Message> errors(
      DiagnosticCollector<JavaFileObject> collected, StringWriter other) {
    List<Message> errors = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> found : collected.getDiagnostics()) {
      if (found.getKind() == Diagnostic.Kind.ERROR) {
        String path = found.getSource() instanceof SourceFile source ? source.path : "";
        errors.add(
            new Message(
                path,
                Math.max(0, found.getLineNumber()),
                Math.max(0, found.getColumnNumber()),
                found.getMessage(Locale.ROOT)));
      }
    }
    if (!other.toString().isBlank()) {
      errors.add(new Message("", 0, 0, other.toString().strip()));
    }
    return errors;
  }

  private static final class SourceFile extends SimpleJavaFileObject {
    private final String path;
    private final String text;

    SourceFile(Source source) {
      super(URI.create("memory:///" + encode(source.path())), Kind.SOURCE);
      this.path = source.path();
      this.text = source.text();
    }

    private static String encode(String path) {
      return path.replaceAll("[^A-Za-z0-9_./$-]", "_");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> outputs = new TreeMap<>();

    MemoryFiles(JavaFileManager disk) {
      super(disk);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
      URI uri = URI.create("memory:///" + name.replace('.', '/') + kind.extension);
      return new SimpleJavaFileObject(uri, kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          outputs.put(name, bytes);
          return bytes;
        }
      };
    }

    @Override
    public @Nullable ClassLoader getClassLoader(Location location) {
      return null; // no plug-in and no processor is ever loaded
    }

    List<ClassFile> classes() {
      List<ClassFile> classes = new ArrayList<>();
      outputs.forEach((name, bytes) -> classes.add(new ClassFile(name, bytes.toByteArray())));
      return classes;
    }
  }
}
