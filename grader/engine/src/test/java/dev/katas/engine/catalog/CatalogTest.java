package dev.katas.engine.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
  private static final String GOOD =
      """
      id: q99
      slug: toy
      title: A toy
      round: Coding screen
      minutes: 10
      level: Software Engineer
      kind: coding
      competencies: [One]
      entryPoint: a.B
      editablePaths: [src]
      limits: {checkSeconds: 1, totalSeconds: 2, heapMegabytes: 64, outputKilobytes: 1}
      weights: {correctness: 50, complexity: 25, threadSafety: 25}
      suites: {correctness: [a.C]}
      coverageFloor: 80
      """;

  @TempDir Path root;

  private Catalog open(String descriptor) throws IOException {
    Path folder = Files.createDirectories(root.resolve("katas/q99-toy"));
    Files.writeString(folder.resolve("kata.yaml"), descriptor);
    return Catalog.open(root);
  }

  private String refusal(String descriptor) {
    return String.valueOf(
        assertThrows(CatalogException.class, () -> open(descriptor)).getMessage());
  }

  @Test
  void open_goodDescriptor_givesTheKata() throws Exception {
    Kata kata = open(GOOD).find("Q99");
    assertEquals("A toy", kata.descriptor().title());
    assertEquals(0, kata.descriptor().suites().complexity().size());
    assertEquals(0, kata.descriptor().designRules().size());
  }

  @Test
  void find_unknown_namesTheKnown() throws IOException {
    Catalog catalog = open(GOOD);
    String message =
        String.valueOf(
            assertThrows(UnknownKataException.class, () -> catalog.find("q42")).getMessage());
    assertTrue(message.contains("q42") && message.contains("q99"), message);
  }

  @Test
  void open_unknownField_namesFileAndField() {
    String message = refusal(GOOD + "colour: red\n");
    assertTrue(message.contains("kata.yaml") && message.contains("colour"), message);
  }

  @Test
  void open_weightsThatDoNotAddUp_isRefused() {
    String message = refusal(GOOD.replace("correctness: 50", "correctness: 51"));
    assertTrue(message.contains("100"), message);
  }

  @Test
  void open_missingEntryPoint_isRefused() {
    String message = refusal(GOOD.replace("entryPoint: a.B\n", ""));
    assertTrue(message.contains("entryPoint"), message);
  }

  @Test
  void open_allowOfThreeKinds_isRead() throws Exception {
    String allow = "allow: [java.net.URI, 'java.io.File#getPath', 'org.jsoup.*']\n";
    assertEquals(3, open(GOOD + allow).find("q99").descriptor().allow().size());
    assertTrue(refusal(GOOD + "allow: ['*']\n").contains("allow"));
  }
}
