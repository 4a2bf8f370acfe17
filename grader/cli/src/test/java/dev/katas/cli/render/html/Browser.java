package dev.katas.cli.render.html;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless browser of this machine, with a profile of its own for each page it loads. */
final class Browser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final int PATIENCE_SECONDS = 60;

  private final Path program;

  private Browser(Path program) {
    this.program = program;
  }

  /** Returns the browser, if this machine has one. */
  static Optional<Browser> find() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Browser::new);
  }

  /**
   * Loads a page.
   *
   * @return the document after its scripts ran, and what the browser complained of
   */
  Loaded load(Path page) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("katas-browser");
    Path document = profile.resolve("document.html");
    Path log = profile.resolve("log.txt");
    try {
      Process process =
          new ProcessBuilder(command(page, profile))
              .redirectOutput(document.toFile())
              .redirectError(log.toFile())
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new IOException("the browser did not finish:\n" + Files.readString(log));
      }
      List<String> complaints =
          Files.readAllLines(log).stream().filter(line -> line.contains(":CONSOLE")).toList();
      return new Loaded(Files.readString(document), complaints);
    } finally {
      delete(profile);
    }
  }

  private List<String> command(Path page, Path profile) {
    return List.of(
        program.toString(),
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--enable-logging=stderr",
        "--user-data-dir=" + profile,
        "--dump-dom",
        page.toUri().toString());
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of loading a page. */
  record Loaded(String document, List<String> complaints) {}
}
