package dev.katas.cli.session;

import dev.katas.engine.catalog.Kata;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the kata that a person means. */
public final class KataNames {
  private KataNames() {}

  /**
   * Finds a kata by its id or slug.
   *
   * @throws UsageException if there is none; its message names the nearest
   */
  public static Kata find(List<Kata> katas, String name) throws UsageException {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (Kata kata : katas) {
      if (names(kata).contains(wanted)) {
        return kata;
      }
    }
    throw new UsageException(unknown(katas, name, wanted));
  }

  private static String unknown(List<Kata> katas, String name, String wanted) {
    List<String> near =
        katas.stream()
            .filter(kata -> distance(kata, wanted) <= 2)
            .sorted(Comparator.comparingInt(kata -> distance(kata, wanted)))
            .limit(3)
            .map(Kata::id)
            .toList();
    String ids = katas.stream().map(Kata::id).collect(Collectors.joining(", "));
    return "There is no kata '%s'. %s"
        .formatted(
            name,
            near.isEmpty()
                ? "There are: %s.".formatted(ids)
                : "Did you mean %s?".formatted(String.join(" or ", near)));
  }

  private static List<String> names(Kata kata) {
    String id = kata.id().toLowerCase(Locale.ROOT);
    String slug = kata.descriptor().slug().toLowerCase(Locale.ROOT);
    return List.of(id, slug, id + "-" + slug);
  }

  private static int distance(Kata kata, String wanted) {
    return names(kata).stream().mapToInt(name -> Distance.between(name, wanted)).min().orElse(99);
  }
}
