package dev.katas.engine.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a known submission: its own files, or those of another submission with some left
 * out, some replaced and some lines changed. What is wrong with it is then all that its folder
 * says.
 */
final class KnownSources {
  private static final String MANIFEST = "submission.yaml";
  private static final int MOST_BASES = 3;

  private final Kata kata;
  private final Path folder;

  private KnownSources(Kata kata, Path folder) {
    this.kata = kata;
    this.folder = folder;
  }

  /** The part of the manifest that says what the sources are. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Manifest(
      @Nullable String basedOn, @Nullable List<String> without, @Nullable List<Edit> edits) {}

  /** Whole lines of one file that are replaced; how far they are indented does not matter. */
  private record Edit(String file, String replace, String with) {}

  /**
   * Reads them.
   *
   * @throws SubmissionException with a sentence, if a base or a line is not there
   */
  static List<SourceFile> read(Kata kata, Path folder) throws IOException, SubmissionException {
    return new KnownSources(kata, folder).read(0);
  }

  private List<SourceFile> read(int bases) throws IOException, SubmissionException {
    Manifest manifest = manifest();
    if (manifest.basedOn() == null) {
      return SourceFolder.read(List.of(folder));
    }
    if (bases == MOST_BASES) {
      throw problem("is based on what is based on what is based on ...");
    }
    Map<String, String> files = new TreeMap<>();
    for (SourceFile file : base(manifest.basedOn(), bases)) {
      files.put(file.path(), file.text());
    }
    for (String left : orEmpty(manifest.without())) {
      if (files.remove(left) == null) {
        throw problem("leaves out %s, which its base does not have".formatted(left));
      }
    }
    for (SourceFile own : own()) {
      files.put(own.path(), own.text());
    }
    for (Edit edit : orEmpty(manifest.edits())) {
      String text = files.get(edit.file());
      if (text == null) {
        throw problem("changes %s, which is not there".formatted(edit.file()));
      }
      files.put(edit.file(), apply(edit, text));
    }
    List<SourceFile> sources = new ArrayList<>();
    new LinkedHashMap<>(files).forEach((path, text) -> sources.add(new SourceFile(path, text)));
    return sources;
  }

  private List<SourceFile> base(String spec, int bases) throws IOException, SubmissionException {
    if (spec.startsWith("@") && !spec.equals("@reference")) {
      return new KnownSources(kata, SubmissionReader.knownFolder(kata, spec)).read(bases + 1);
    }
    return SubmissionReader.read(kata, spec).sources();
  }

  private List<SourceFile> own() throws IOException, SubmissionException {
    boolean any;
    try (var files = Files.list(folder)) {
      any = files.anyMatch(file -> file.toString().endsWith(".java"));
    }
    return any ? SourceFolder.read(List.of(folder)) : List.of();
  }

  private String apply(Edit edit, String text) throws SubmissionException {
    List<String> lines = text.lines().toList();
    List<String> wanted = edit.replace().lines().map(String::strip).toList();
    int found = -1;
    for (int at = 0; at + wanted.size() <= lines.size(); at++) {
      boolean same =
          lines.subList(at, at + wanted.size()).stream().map(String::strip).toList().equals(wanted);
      if (same && found >= 0) {
        throw problem("changes lines that are twice in %s: %s".formatted(edit.file(), wanted));
      }
      found = same ? at : found;
    }
    if (found < 0) {
      throw problem("changes lines that are not in %s: %s".formatted(edit.file(), wanted));
    }
    List<String> changed = new ArrayList<>(lines.subList(0, found));
    changed.addAll(edit.with().lines().toList());
    changed.addAll(lines.subList(found + wanted.size(), lines.size()));
    return String.join("\n", changed) + "\n";
  }

  private Manifest manifest() throws IOException, SubmissionException {
    Path file = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(file)) {
      return new Manifest(null, null, null);
    }
    try {
      return new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), Manifest.class);
    } catch (JsonProcessingException e) {
      throw problem("is not as it should be: " + e.getOriginalMessage());
    }
  }

  private SubmissionException problem(String what) {
    return new SubmissionException("%s %s.".formatted(folder.resolve(MANIFEST), what));
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
