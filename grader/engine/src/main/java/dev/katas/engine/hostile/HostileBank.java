package dev.katas.engine.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.katas.engine.score.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the bank: {@code fixtures/submissions/_hostile/<family>/<id>/hostile.yaml}. */
public final class HostileBank {
  private static final String PLACE = "fixtures/submissions/_hostile";

  private HostileBank() {}

  /** A manifest as it is written. */
  private record Manifest(
      @Nullable String title,
      @Nullable String refused,
      @Nullable List<Verdict> verdicts,
      boolean keeps,
      @Nullable List<Verdict> unchecked,
      @Nullable List<String> harm,
      @Nullable String made) {}

  /** Returns the folder of the honest part that every sample shares. */
  public static Path base(Path root) {
    return root.resolve(PLACE).resolve("_base");
  }

  /** Returns the folder of the sample that attacks nothing. */
  public static Path honest(Path root) {
    return root.resolve(PLACE).resolve("_honest");
  }

  /**
   * Returns every sample, by family and id.
   *
   * @param root the project's top folder
   * @throws IOException with a sentence, if one of them is not as it should be
   */
  public static List<HostileSample> read(Path root) throws IOException {
    List<HostileSample> samples = new ArrayList<>();
    for (Path family : folders(root.resolve(PLACE))) {
      if (!family.getFileName().toString().startsWith("_")) {
        for (Path folder : folders(family)) {
          samples.add(sample(family.getFileName().toString(), folder));
        }
      }
    }
    return List.copyOf(samples);
  }

  private static HostileSample sample(String family, Path folder) throws IOException {
    Path file = folder.resolve("hostile.yaml");
    Manifest manifest;
    try {
      manifest =
          new ObjectMapper(new YAMLFactory())
              .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
              .readValue(file.toFile(), Manifest.class);
    } catch (JsonProcessingException e) {
      throw new IOException("%s: %s".formatted(file, e.getOriginalMessage()), e);
    }
    HostileSample sample =
        new HostileSample(
            family,
            folder.getFileName().toString(),
            folder,
            Objects.requireNonNullElse(manifest.title(), ""),
            Objects.requireNonNullElse(manifest.refused(), ""),
            Objects.requireNonNullElse(manifest.verdicts(), List.of()),
            manifest.keeps(),
            Objects.requireNonNullElse(manifest.unchecked(), List.of()),
            Objects.requireNonNullElse(manifest.harm(), List.of()),
            Objects.requireNonNullElse(manifest.made(), ""));
    if (sample.title().isBlank() || sample.refused().isEmpty() == sample.verdicts().isEmpty()) {
      throw new IOException("%s needs a title, and either 'refused' or 'verdicts'".formatted(file));
    }
    return sample;
  }

  private static List<Path> folders(Path parent) throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
