package dev.katas.engine.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the submissions that no repository should hold: links, broken archives, huge sources. */
final class Made {
  private static final String PACKAGE = "package dev.katas.solution.timestore;\n\n";
  private static final String SOURCE = PACKAGE + "class Hostile extends Quiet {}\n";

  private Made() {}

  /**
   * Makes a submission.
   *
   * @param what the {@code made} of a sample
   * @param folder an empty folder of its own
   * @return where it is: a folder or an archive
   */
  static Path make(String what, Path folder) throws IOException {
    return switch (what) {
      case "deep-expression" -> source(folder, "Deep", deepExpression());
      case "deep-hierarchy" -> source(folder, "Deep", deepHierarchy());
      case "largest-method" -> source(folder, "Large", largestMethod());
      case "largest-method-of-fields" -> source(folder, "Large", largestMethodOfFields());
      case "long-class-name" -> source(folder, "Long", "class " + "L".repeat(400) + " {}\n");
      case "zip-slip" -> zip(folder, "../../Hostile.java", SOURCE, 1);
      case "zip-absolute" -> zip(folder, "/tmp/Hostile.java", SOURCE, 1);
      case "zip-bomb" -> zip(folder, "Hostile.java", SOURCE + " ".repeat(64 << 20), 1);
      case "zip-filler" -> zip(folder, "filler.bin", " ".repeat(64 << 20), 1);
      case "zip-entries" -> zip(folder, "Hostile%d.java", "", 5000);
      case "zip-broken" -> broken(zip(folder, "Hostile.java", SOURCE.repeat(50), 1));
      case "link-to-a-file" -> linkToFile(folder);
      case "link-to-a-folder" -> linkToFolder(folder);
      case "linked-submission" ->
          Files.createSymbolicLink(folder.resolve("link"), filled(folder.resolve("real")));
      case "module-info" -> write(folder, "module-info.java", bytes("module hostile {}\n"));
      case "not-text" -> write(folder, "Hostile.java", new byte[] {(byte) 0xc3, (byte) 0x28});
      case "empty" -> Files.createDirectories(folder.resolve("nothing"));
      case "too-large" -> write(folder, "Hostile.java", bytes(SOURCE + " ".repeat(1 << 20)));
      default -> throw new IOException("nobody knows how to make " + what);
    };
  }

  /** Tells whether what is made is Java that the intake and the compiler have nothing against. */
  static boolean isOrdinarySource(String what) {
    return what.equals("largest-method") || what.equals("largest-method-of-fields");
  }

  private static Path source(Path folder, String name, String text) throws IOException {
    write(folder, "Hostile.java", bytes(SOURCE));
    return write(folder, name + ".java", bytes(PACKAGE + text));
  }

  private static String deepExpression() {
    int depth = 20_000;
    String value = "1+(".repeat(depth) + "1" + ")".repeat(depth);
    return "class Deep {\n  int n(int i) {\n    return i+" + value + ";\n  }\n}\n";
  }

  /** As deep as it compiles within the compiler's time. */
  private static String deepHierarchy() {
    int depth = 800;
    StringBuilder text = new StringBuilder("class C0 {}\n");
    for (int i = 1; i <= depth; i++) {
      text.append("class C%d extends C%d {}\n".formatted(i, i - 1));
    }
    return text.append("class Deep {\n  int n = new C%d().hashCode();\n}\n".formatted(depth))
        .toString();
  }

  /** Every branch is one more probe for whoever counts coverage. */
  private static String largestMethod() {
    StringBuilder text = new StringBuilder("class Large {\n  int n(int i) {\n");
    for (int line = 0; line < 4600; line++) {
      text.append("    if (i > ").append(200 + line).append(") i += 1000;\n");
    }
    return text.append("    return i;\n  }\n}\n").toString();
  }

  /** Every field access is one more point for whoever explores schedules. */
  private static String largestMethodOfFields() {
    return "class Large {\n  int field;\n\n  void n() {\n"
        + "    field = 1;\n".repeat(9000)
        + "  }\n}\n";
  }

  private static Path zip(Path folder, String entry, String content, int copies)
      throws IOException {
    Path archive = folder.resolve("submission.zip");
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int copy = 0; copy < copies; copy++) {
        zip.putNextEntry(new ZipEntry(entry.formatted(copy)));
        zip.write(bytes(content));
        zip.closeEntry();
      }
    }
    return archive;
  }

  private static Path broken(Path archive) throws IOException {
    byte[] whole = Files.readAllBytes(archive);
    byte[] half = new byte[whole.length / 2];
    System.arraycopy(whole, 0, half, 0, half.length);
    Files.write(archive, half);
    return archive;
  }

  private static Path linkToFile(Path folder) throws IOException {
    Path real = write(folder.resolve("elsewhere"), "Hostile.java", bytes(SOURCE));
    Path given = Files.createDirectories(folder.resolve("given"));
    Files.createSymbolicLink(given.resolve("Hostile.java"), real.resolve("Hostile.java"));
    return given;
  }

  private static Path linkToFolder(Path folder) throws IOException {
    Path given = Files.createDirectories(folder.resolve("given"));
    Files.createSymbolicLink(given.resolve("more"), filled(folder.resolve("elsewhere")));
    return given;
  }

  private static Path filled(Path folder) throws IOException {
    return write(folder, "Hostile.java", bytes(SOURCE));
  }

  private static Path write(Path folder, String name, byte[] content) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name), content);
    return folder;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
