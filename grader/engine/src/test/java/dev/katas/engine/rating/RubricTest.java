package dev.katas.engine.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.engine.catalog.Catalog;
import dev.katas.engine.catalog.Kata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricTest {
  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

  @TempDir Path folder;

  @Test
  void of_everyBehaviouralKata_describesItsCompetencies() throws IOException {
    List<Kata> katas =
        Catalog.open(PROJECT).katas().stream().filter(k -> k.descriptor().behavioural()).toList();
    assertEquals(List.of("q08", "q10"), katas.stream().map(Kata::id).toList());
    for (Kata kata : katas) {
      List<Competency> rubric = Rubric.of(kata);
      assertEquals(4, rubric.size());
      assertTrue(rubric.stream().noneMatch(c -> c.meaning().isBlank()), kata.id());
      assertTrue(rubric.stream().flatMap(c -> c.anchors().stream()).noneMatch(String::isBlank));
    }
  }

  @Test
  void of_rubricOfOtherCompetencies_isRefused() throws IOException {
    IOException refusal = refusal(rubric().replace("## Phased delivery", "## Phases"));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains("must describe"), refusal.getMessage());
  }

  @Test
  void of_anchorMissing_isRefused() throws IOException {
    IOException refusal = refusal(rubric().replaceFirst("(?m)^5\\. .*$", ""));
    assertTrue(
        String.valueOf(refusal.getMessage()).contains("list of 5 levels"), refusal.getMessage());
  }

  private IOException refusal(String text) throws IOException {
    Kata real = q08();
    Files.writeString(folder.resolve("rubric.md"), text);
    Kata spoilt = new Kata(real.descriptor(), real.root(), folder);
    return assertThrows(IOException.class, () -> Rubric.of(spoilt));
  }

  private static String rubric() throws IOException {
    return Files.readString(q08().rubric());
  }

  private static Kata q08() {
    return Catalog.open(PROJECT).katas().stream()
        .filter(kata -> kata.id().equals("q08"))
        .findFirst()
        .orElseThrow();
  }
}
