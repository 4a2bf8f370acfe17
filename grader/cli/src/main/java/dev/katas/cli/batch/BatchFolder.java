package dev.katas.cli.batch;

import dev.katas.cli.session.Engine;
import dev.katas.cli.session.UsageException;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.intake.SubmissionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the submissions in a folder: each folder and archive in it is one. A folder named after a
 * kata holds submissions to that kata; elsewhere the kata is the one named, or the one whose entry
 * class the submission has, or else the one that all its neighbours answer.
 */
public final class BatchFolder {
  private final Engine engine;
  private final @Nullable Kata named;
  private final Set<Kata> answered = new LinkedHashSet<>();
  private final List<Path> unknown = new ArrayList<>();

  /**
   * Creates a finder.
   *
   * @param named the kata of every submission; null to find out
   */
  public BatchFolder(Engine engine, @Nullable Kata named) {
    this.engine = engine;
    this.named = named;
  }

  /** Returns the names of what is in the folder and answers no kata. */
  public List<String> unknown() {
    return unknown.stream().map(path -> path.getFileName().toString()).toList();
  }

  /** Finds the submissions, by name. */
  public List<BatchItem> items(Path folder) throws IOException, UsageException {
    List<BatchItem> items = new ArrayList<>();
    List<Kata> katas = engine.katas();
    for (Path entry : entries(folder)) {
      Optional<Kata> group = katas.stream().filter(kata -> isNamed(kata, entry)).findFirst();
      if (named == null && group.isPresent() && Files.isDirectory(entry)) {
        for (Path inner : entries(entry)) {
          items.add(new BatchItem(group.get(), inner.getFileName().toString(), inner));
        }
      } else {
        add(entry, katas, items);
      }
    }
    if (answered.size() == 1) {
      // A broken archive has no entry class to be known by.
      Kata kata = answered.iterator().next();
      unknown.forEach(path -> items.add(new BatchItem(kata, path.getFileName().toString(), path)));
      unknown.clear();
      items.sort(Comparator.comparing(item -> item.name()));
    }
    return items;
  }

  private void add(Path entry, List<Kata> katas, List<BatchItem> items) {
    String name = entry.getFileName().toString();
    if (named != null) {
      items.add(new BatchItem(named, name, entry));
      return;
    }
    Optional<Kata> found = katas.stream().filter(kata -> hasEntryClass(kata, entry)).findFirst();
    found.ifPresentOrElse(
        kata -> {
          answered.add(kata);
          items.add(new BatchItem(kata, name, entry));
        },
        () -> unknown.add(entry));
  }

  private static boolean isNamed(Kata kata, Path entry) {
    String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
    String slug = kata.descriptor().slug();
    return List.of(kata.id(), slug, kata.id() + "-" + slug).contains(name);
  }

  private boolean hasEntryClass(Kata kata, Path entry) {
    String point = kata.descriptor().entryPoint();
    if (point == null || point.isEmpty()) {
      return false;
    }
    int dot = point.lastIndexOf('.');
    String file = point.substring(dot + 1) + ".java";
    String declared = "package " + point.substring(0, Math.max(0, dot)) + ";";
    try {
      for (SourceFile source : engine.submission(kata, entry.toString()).sources()) {
        if (Path.of(source.path()).endsWith(file) && source.text().contains(declared)) {
          return true;
        }
      }
      return false;
    } catch (SubmissionException e) {
      return false;
    }
  }

  /** Returns the folders and archives in a folder, by name; hidden ones are passed over. */
  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .filter(path -> !Files.isRegularFile(path) || isArchive(path))
          .sorted()
          .toList();
    }
  }

  private static boolean isArchive(Path path) {
    return path.toString().toLowerCase(Locale.ROOT).matches(".*\\.(zip|jar|tar|tgz|tar\\.gz)");
  }
}
