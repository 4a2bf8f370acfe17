package dev.katas.suites.timestore;

import dev.katas.contract.timestore.TimeStore;
import dev.katas.runner.schedule.ScheduleRuntime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One implementation of the gallery, compiled and woven in memory.
 *
 * @param name its folder
 */
record Sample(String name, Path source) {
  private static final String ENTRY = "dev.katas.solution.timestore.VersionedTimeStore";

  /** Returns the samples of one kind: right or wrong. */
  static List<Sample> all(String kind) {
    URL url = Sample.class.getResource("/gallery/" + kind);
    if (url == null) {
      throw new IllegalStateException("no gallery of " + kind);
    }
    try (Stream<Path> folders = Files.list(Path.of(url.toURI()))) {
      return folders
          .sorted()
          .map(f -> new Sample(f.getFileName().toString(), f.resolve("VersionedTimeStore.java")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the woven entry class, loaded by a loader of its own. */
  Class<?> load() {
    Map<String, byte[]> woven = ScheduleRuntime.weave(compile());
    ClassLoader loader =
        new ClassLoader(TimeStore.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String type) throws ClassNotFoundException {
            byte[] bytes = woven.get(type);
            if (bytes == null) {
              throw new ClassNotFoundException(type);
            }
            return defineClass(type, bytes, 0, bytes.length);
          }
        };
    try {
      return Class.forName(ENTRY, true, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, byte[]> compile() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    Map<String, ByteArrayOutputStream> written = new HashMap<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavaFileManager memory = new Memory(files, written);
      Iterable<? extends JavaFileObject> sources = files.getJavaFileObjects(source);
      List<String> options = List.of("-proc:none", "-g");
      if (!compiler.getTask(null, memory, problems, options, null, sources).call()) {
        throw new IllegalStateException(name + ": " + problems.getDiagnostics());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, byte[]> classes = new HashMap<>();
    written.forEach((type, bytes) -> classes.put(type, bytes.toByteArray()));
    return classes;
  }

  @Override
  public String toString() {
    return name;
  }

  /** Keeps what the compiler writes. */
  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written;

    Memory(JavaFileManager files, Map<String, ByteArrayOutputStream> written) {
      super(files);
      this.written = written;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String type, JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
      URI uri = URI.create("memory:///" + type.replace('.', '/') + kind.extension);
      return new SimpleJavaFileObject(uri, kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          written.put(type, bytes);
          return bytes;
        }
      };
    }
  }
}
