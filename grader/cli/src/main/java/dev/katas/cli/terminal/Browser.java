package dev.katas.cli.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The browser that the desktop would open a file with. */
public final class Browser {
  private Browser() {}

  /** Opens a file; the browser outlives this process. */
  public static void open(Path file) throws IOException {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("mac")
            ? List.of("open", file.toString())
            : List.of("xdg-open", file.toString());
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new IOException("no browser could be started; the page is " + file, e);
    }
  }
}
