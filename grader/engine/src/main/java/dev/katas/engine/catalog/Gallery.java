package dev.katas.engine.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.katas.engine.catalog.KataDescriptor.Limits;
import dev.katas.engine.catalog.KataDescriptor.Suites;
import dev.katas.engine.catalog.KataDescriptor.Weights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The gallery of general concurrency mistakes: small exhibits, each with a contract, a suite and
 * known submissions, that are graded like a kata but asked of nobody.
 *
 * <p>They prove what the thread-safety measure catches beyond the katas' own shapes. An exhibit is
 * a folder {@code fixtures/submissions/_gallery/<name>} with an {@code exhibit.yaml}.
 */
public final class Gallery {
  /** The kind of an exhibit's descriptor. */
  public static final String KIND = "exhibit";

  private static final String DESCRIPTOR = "exhibit.yaml";
  private static final String ENTRY_POINT = "dev.katas.solution.gallery.Attempt";

  private Gallery() {}

  /** An exhibit's file as it is written. */
  private record Exhibit(@Nullable String title, @Nullable String suite) {}

  /**
   * Reads the exhibits of a checkout, by name; none if it has no gallery.
   *
   * @param root the project's top folder
   * @throws CatalogException if one cannot be read
   */
  public static List<Kata> open(Path root) {
    Path gallery = root.resolve("fixtures/submissions/_gallery");
    List<Kata> exhibits = new ArrayList<>();
    if (!Files.isDirectory(gallery)) {
      return exhibits;
    }
    try (Stream<Path> folders = Files.list(gallery)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        exhibits.add(new Kata(read(folder), root, folder));
      }
    } catch (IOException e) {
      throw new CatalogException("cannot list the exhibits under " + gallery, e);
    }
    return List.copyOf(exhibits);
  }

  private static KataDescriptor read(Path folder) {
    Path file = folder.resolve(DESCRIPTOR);
    try {
      Exhibit exhibit = new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), Exhibit.class);
      String title = exhibit.title();
      String suite = exhibit.suite();
      if (title == null || suite == null) {
        throw new CatalogException(
            "%s lacks a title or a suite".formatted(file), new IllegalArgumentException("title"));
      }
      return descriptor(folder.getFileName().toString(), title, suite);
    } catch (JsonProcessingException e) {
      throw new CatalogException(
          "%s is not an exhibit's descriptor: %s".formatted(file, e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new CatalogException("cannot read " + file, e);
    }
  }

  private static KataDescriptor descriptor(String name, String title, String suite) {
    return new KataDescriptor(
        name,
        name,
        title,
        "Gallery",
        1,
        "Any",
        KIND,
        List.of("Concurrency"),
        ENTRY_POINT,
        List.of("."),
        new Limits(10, 30, 128, 64),
        new Weights(0, 0, 100),
        new Suites(List.of(), List.of(), List.of(suite)),
        List.of(),
        "what the contract promises, whatever threads do",
        List.of(),
        0,
        List.of(),
        List.of(),
        false);
  }
}
