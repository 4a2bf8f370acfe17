package dev.katas.cli.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a new kata: a small one that is complete, so that {@code verify} is green before
 * anything is replaced.
 */
public final class Scaffold {
  private static final String POM = "pom.xml";
  private static final String NEXT_MODULE = "    <module>reference</module>\n";

  private final Path root;
  private final KataName name;

  /**
   * Creates a scaffold.
   *
   * @param root the project's top folder
   */
  public Scaffold(Path root, KataName name) {
    this.root = root;
    this.name = name;
  }

  /** Returns what is in the way: a file or folder that is there already. */
  public Optional<Path> inTheWay() throws IOException {
    for (Path file : files().keySet()) {
      Path folder = root.resolve(file).resolve("..").normalize();
      if (Files.exists(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /**
   * Writes all files, and the module's line in the root's {@code pom.xml} last.
   *
   * @return what was written, relative to the top folder
   * @throws IOException if something cannot be written, or the root's file has no such line
   */
  public List<Path> write() throws IOException {
    Path pom = root.resolve(POM);
    String modules = Files.readString(pom);
    if (!modules.contains(NEXT_MODULE)) {
      throw new IOException("%s has no line '%s'".formatted(pom, NEXT_MODULE.strip()));
    }
    Map<Path, String> files = files();
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Path place = root.resolve(file.getKey());
      Files.createDirectories(place.resolve("..").normalize());
      Files.writeString(place, file.getValue());
    }
    String module = "    <module>katas/%s-%s</module>\n".formatted(name.id(), name.slug());
    Files.writeString(pom, modules.replace(NEXT_MODULE, module + NEXT_MODULE));
    return List.copyOf(files.keySet());
  }

  private Map<Path, String> files() throws IOException {
    Map<Path, String> files = new LinkedHashMap<>();
    for (String line : resource("files.txt").lines().toList()) {
      int space = line.indexOf(' ');
      String text = filled(resource(line.substring(0, space)));
      files.put(Path.of(filled(line.substring(space + 1))), text);
    }
    return files;
  }

  private String filled(String template) {
    return template
        .replace("@id@", name.id())
        .replace("@slug@", name.slug())
        .replace("@package@", name.packageName())
        .replace("@Name@", name.typeName())
        .replace("@title@", name.title());
  }

  private static String resource(String file) throws IOException {
    try (InputStream in = Scaffold.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException("the grader lacks its file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
