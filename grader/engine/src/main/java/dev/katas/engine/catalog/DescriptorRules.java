package dev.katas.engine.catalog;

import dev.katas.engine.catalog.KataDescriptor.Limits;
import dev.katas.engine.catalog.KataDescriptor.Weights;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a descriptor must say beyond having the right shape. */
final class DescriptorRules {
  private static final int TOTAL = 100;
  private static final Pattern ALLOWED = Pattern.compile("\\w+(\\.[\\w$]+)+(\\.\\*|#[\\w<>]+)?");

  private DescriptorRules() {}

  /** Refuses a descriptor that leaves out what it must say, naming the file and the field. */
  static void check(Path file, KataDescriptor descriptor) {
    require(file, isText(descriptor.id(), descriptor.slug()), "id and slug");
    require(file, isText(descriptor.title(), descriptor.round()), "title and round");
    require(file, isText(descriptor.level(), descriptor.kind()), "level and kind");
    require(file, descriptor.minutes() > 0, "minutes");
    switch (descriptor.kind()) {
      case "coding" -> checkCoding(file, descriptor);
      case "behavioural" -> checkBehavioural(file, descriptor);
      default -> require(file, false, "a kind that is coding or behavioural");
    }
  }

  private static void checkBehavioural(Path file, KataDescriptor descriptor) {
    require(file, !descriptor.competencies().isEmpty(), "competencies, which people rate");
    require(
        file,
        descriptor.editablePaths().size() == 1 && descriptor.editablePaths().get(0).endsWith(".md"),
        "editablePaths with the one Markdown file that is the answer");
    boolean code =
        Stream.of(
                descriptor.entryPoint(),
                descriptor.suites(),
                descriptor.weights(),
                descriptor.limits(),
                descriptor.threadSafety())
            .anyMatch(value -> value != null);
    boolean lists =
        !(descriptor.complexity().isEmpty()
            && descriptor.designRules().isEmpty()
            && descriptor.libraries().isEmpty()
            && descriptor.allow().isEmpty());
    boolean flags = descriptor.web() || descriptor.coverageFloor() != 0;
    require(file, !(code || lists || flags), "sense: a behavioural kata runs no code");
  }

  private static void checkCoding(Path file, KataDescriptor descriptor) {
    require(file, isText(descriptor.entryPoint()), "entryPoint");
    require(file, isPresent(descriptor.suites()), "suites");
    require(file, !descriptor.editablePaths().isEmpty(), "editablePaths");
    Limits limits = descriptor.limits();
    require(
        file,
        isPresent(limits) && limits.checkSeconds() > 0 && limits.heapMegabytes() > 0,
        "limits");
    require(
        file,
        descriptor.allow().stream().allMatch(ALLOWED.asMatchPredicate()),
        "in allow: a.b.C, a.b.C#member or a.b.*");
    Weights weights = descriptor.weights();
    require(
        file,
        isPresent(weights)
            && weights.correctness() + weights.complexity() + weights.threadSafety() == TOTAL,
        "weights that add up to 100");
  }

  private static void require(Path file, boolean holds, String what) {
    if (!holds) {
      throw new CatalogException(
          "%s is not a kata descriptor: it lacks %s".formatted(file, what),
          new IllegalArgumentException(what));
    }
  }

  /** The file's reader leaves a field that is not in the file null, whatever its type promises. */
  private static boolean isPresent(Object value) {
    return Stream.of(value).allMatch(v -> v != null);
  }

  private static boolean isText(String... values) {
    return Stream.of(values).allMatch(value -> value != null && !value.isBlank());
  }
}
