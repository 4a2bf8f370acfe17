package dev.katas.engine.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.katas.engine.catalog.Kata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a kata's known submissions: {@code fixtures/submissions/<kata>/<expected>/<mistake>/}. */
public final class KnownSubmissions {
  private static final String MANIFEST = "submission.yaml";

  private KnownSubmissions() {}

  /** A manifest as it is written; what the sources are made of is read with them. */
  private record Manifest(
      @Nullable String title,
      @Nullable String mistake,
      @Nullable String family,
      @Nullable List<String> loses,
      @Nullable List<String> mayLose,
      @Nullable String explains,
      @Nullable String basedOn,
      @Nullable List<String> without,
      @Nullable JsonNode edits,
      @Nullable ScoreRange score) {}

  /**
   * Returns the reference, the skeleton and every known submission of a kata; an exhibit has
   * neither of the first two.
   *
   * @throws IOException with a sentence, if one of them is not as it should be
   */
  public static List<KnownSubmission> of(Kata kata) throws IOException {
    List<KnownSubmission> known = new ArrayList<>();
    if (!kata.isExhibit()) {
      known.add(KnownSubmission.reference(kata));
      known.add(KnownSubmission.skeleton(kata));
    }
    Set<String> ids = new HashSet<>();
    for (Path expected : folders(kata.knownSubmissions())) {
      for (Path folder : folders(expected)) {
        KnownSubmission submission = read(kata, expected(expected), folder);
        if (!ids.add(submission.id())) {
          throw new IOException(
              "two known submissions of %s are called %s: rename one"
                  .formatted(kata.id(), submission.id()));
        }
        known.add(submission);
      }
    }
    for (Path folder : folders(kata.workedAnswers())) {
      if (!folder.equals(kata.reference())) {
        known.add(read(kata, Expected.STRUCTURE, folder));
      }
    }
    return List.copyOf(known);
  }

  private static Expected expected(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    for (Expected expected : Expected.values()) {
      if (expected.id().equals(name)
          && expected != Expected.REFERENCE
          && expected != Expected.SKELETON) {
        return expected;
      }
    }
    throw new IOException(
        "%s is none of correctness, complexity, threadSafety, structure, rules, none"
            .formatted(folder));
  }

  private static KnownSubmission read(Kata kata, Expected expected, Path folder)
      throws IOException {
    Path file = folder.resolve(MANIFEST);
    Manifest manifest;
    try {
      manifest = new ObjectMapper(new YAMLFactory()).readValue(file.toFile(), Manifest.class);
    } catch (JsonProcessingException e) {
      throw new IOException("%s: %s".formatted(file, e.getOriginalMessage()), e);
    }
    KnownSubmission known =
        new KnownSubmission(
            kata.id(),
            folder.getFileName().toString(),
            expected,
            manifest.title() == null ? "" : manifest.title(),
            manifest.mistake() == null ? "" : manifest.mistake(),
            manifest.family() == null ? "" : manifest.family(),
            manifest.loses() == null ? List.of() : manifest.loses(),
            manifest.mayLose() == null ? List.of() : manifest.mayLose(),
            manifest.explains() == null ? "" : manifest.explains(),
            manifest.score() == null ? ScoreRange.ANY : manifest.score());
    String flaw = flaw(known);
    if (!flaw.isEmpty()) {
      throw new IOException("%s: %s".formatted(file, flaw));
    }
    return known;
  }

  private static String flaw(KnownSubmission known) {
    boolean wantsLoss = known.expected() != Expected.NONE && known.expected() != Expected.RULES;
    if (wantsLoss && known.loses().isEmpty()) {
      return "'loses' must name a check, or nothing would prove that the mistake is found";
    }
    if (known.expected() == Expected.NONE
        && !(known.loses().isEmpty() && known.mayLose().isEmpty())) {
      return "a good submission loses nothing";
    }
    return known.title().isBlank() ? "a 'title' is missing" : "";
  }

  private static List<Path> folders(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}
