package dev.katas.runner.work;

import dev.katas.agent.Agent;
import dev.katas.agent.work.WorkCounting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts JVMs that count work, as a fork of the grader does. */
final class CountingJvm {
  private final Path agent;
  private final String home;

  /**
   * Prepares the agent: its jar if there is one, or a jar made of its classes.
   *
   * @param scratch a folder of the test's own
   */
  CountingJvm(Path scratch) throws IOException {
    this(scratch, System.getProperty("java.home"));
  }

  /** Prepares the agent for the JVM of another Java home. */
  CountingJvm(Path scratch, String home) throws IOException {
    this.home = home;
    Path built = location();
    agent = Files.isDirectory(built) ? jar(built, scratch.resolve("agent.jar")) : built;
  }

  /** Starts a main class; reading its output is left to {@link #lines}. */
  Process start(Class<?> main, String... arguments) throws IOException {
    List<String> flags = new ArrayList<>(WorkFlags.JVM);
    flags.add("-javaagent:" + agent + "=" + WorkFlags.AGENT_ARGUMENT);
    return start(flags, main, arguments);
  }

  /** Starts a main class without the agent and its flags. */
  Process startPlain(Class<?> main, String... arguments) throws IOException {
    return start(List.of(), main, arguments);
  }

  private Process start(List<String> flags, Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(home, "bin", "java").toString());
    command.addAll(flags);
    command.add("-Xmx512m");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Returns what a JVM printed, each line split at tabs, once it has ended well. */
  static List<String[]> lines(Process process) throws IOException, InterruptedException {
    List<String> lines;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      lines = reader.lines().toList();
    }
    if (process.waitFor() != 0) {
      throw new AssertionError("the JVM ended with " + process.exitValue() + ": " + lines);
    }
    return lines.stream().map(line -> line.split("\t", -1)).collect(Collectors.toList());
  }

  private static Path location() {
    try {
      URI uri = WorkCounting.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path jar(Path classes, Path file) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(new Attributes.Name("Premain-Class"), Agent.class.getName());
    main.put(new Attributes.Name("Can-Retransform-Classes"), "true");
    main.put(new Attributes.Name("Can-Redefine-Classes"), "true");
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest);
        Stream<Path> all = Files.walk(classes)) {
      all.filter(path -> path.toString().endsWith(".class"))
          .forEach(path -> put(jar, classes.relativize(path).toString().replace('\\', '/'), path));
    }
    return file;
  }

  private static void put(JarOutputStream jar, String name, Path content) {
    try {
      jar.putNextEntry(new JarEntry(name));
      jar.write(Files.readAllBytes(content));
      jar.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
