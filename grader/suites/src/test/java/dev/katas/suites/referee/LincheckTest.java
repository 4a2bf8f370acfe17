package dev.katas.suites.referee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The second judge's verdicts, held against the list. */
class LincheckTest {
  private static final int LIMIT_MINUTES = 5;
  private static final Map<String, String> VERDICTS = new HashMap<>();
  private static final List<String> OUTPUT = new ArrayList<>();

  @BeforeAll
  static void judge(@TempDir Path classes) throws IOException, InterruptedException {
    Contender.compile(classes);
    Path output = classes.resolve("output.txt");
    Process process =
        new ProcessBuilder(command(classes))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    OUTPUT.addAll(Files.readAllLines(output));
    for (String line : OUTPUT) {
      String[] parts = line.split("\t", -1);
      if (parts[0].equals(LincheckMain.MARK)) {
        VERDICTS.put(parts[1], parts[2]);
      }
    }
  }

  private static List<String> command(Path classes) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // Instrumented code runs once or twice: the second compiler costs more than it
                // saves.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes + File.pathSeparator + System.getProperty("java.class.path"),
                LincheckMain.class.getName()));
    if (Runtime.version().feature() >= 21) {
      command.add(1, "-XX:+EnableDynamicAgentLoading");
    }
    Stream.of(Contender.values()).map(Contender::name).forEach(command::add);
    return command;
  }

  @ParameterizedTest
  @EnumSource
  void lincheck_contender_saysWhatTheListSays(Contender contender) {
    assertEquals(
        contender.lincheck().name(),
        VERDICTS.get(contender.name()),
        () -> String.join("\n", OUTPUT));
  }
}
