package dev.katas.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.cli.verb.AnswerDesk.Said;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerVerbsTest {
  @TempDir Path root;
  AnswerDesk desk;

  @BeforeEach
  void copyTheKata() throws IOException {
    desk = AnswerDesk.in(root);
  }

  @Test
  void start_nothingThere_writesTheTemplateAndRunsTheClock() throws IOException {
    Said said = desk.run("start", "q08");
    assertEquals(0, said.code());
    assertTrue(said.out().contains("30 minutes from now"), said.out());
    assertEquals(
        Files.readString(desk.answer().resolveSibling("skeleton/answer.md")),
        Files.readString(desk.answer()));
  }

  @Test
  void start_anAnswerThere_neverWritesOverIt() throws IOException {
    Files.writeString(desk.answer(), "mine");
    assertEquals(0, desk.run("start", "q08").code());
    assertEquals("mine", Files.readString(desk.answer()));
  }

  @Test
  void grade_workedAnswers_areInOrderAndQuoteTheirEvidence() {
    Said strong = desk.run("grade", "q08", "--submission", "@strong");
    assertEquals(0, strong.code());
    assertTrue(strong.out().contains("100 of 100"), strong.out());
    assertTrue(strong.out().contains("relies on line 23: \u201cFinance had"), strong.out());
    Said middling = desk.run("grade", "q08", "--submission", "@middling");
    assertTrue(middling.out().contains("66 of 100"), middling.out());
    Said weak = desk.run("grade", "q08", "--submission", "@weak");
    assertTrue(weak.out().contains("16 of 100"), weak.out());
  }

  @Test
  void grade_noAnswerYet_isTwoAndSaysHowToBegin() {
    Said said = desk.run("grade", "q08");
    assertEquals(2, said.code());
    assertTrue(said.err().contains("'./kata start q08' writes it"), said.err());
  }

  @Test
  void grade_missingFile_isTwo() {
    Said said = desk.run("grade", "q08", "--submission", "nowhere.md");
    assertEquals(2, said.code());
    assertTrue(said.err().contains("There is no answer nowhere.md"), said.err());
  }

  @Test
  void grade_emptyOrTemplate_isFourAndUnsolved() throws IOException {
    for (String text : List.of("", "\n\n", "# A title\n", "I did it.", template())) {
      Files.writeString(desk.answer(), text);
      Said said = desk.run("grade", "q08");
      assertEquals(4, said.code(), text);
      assertTrue(said.out().contains("fewer than five words of your own"), said.out());
    }
  }

  @Test
  void grade_templateLeftIn_losesThatAlone() throws IOException {
    Files.writeString(desk.answer(), desk.worked("strong") + "\n" + template());
    Said said = desk.run("grade", "q08");
    assertTrue(said.out().contains("96 of 100"), said.out());
    assertTrue(said.out().contains("Delete the template's prompts"), said.out());
  }

  @Test
  void grade_withoutHeadings_readsThePartsAllTheSame() throws IOException {
    Files.writeString(desk.answer(), desk.worked("strong").replaceAll("(?m)^#.*$", ""));
    Said said = desk.run("grade", "q08");
    assertTrue(said.out().contains("100 of 100"), said.out());
  }

  @Test
  void grade_anotherLanguage_isThreeAndSaysThatPeopleCanRate() throws IOException {
    Files.writeString(
        desk.answer(),
        "## Lage\n\nIm Herbst wollten zwei Abteilungen etwas anderes, und ich sollte entscheiden,"
            + " was bis zum Winter gebaut wird.\n");
    Said said = desk.run("grade", "q08");
    assertEquals(3, said.code());
    assertTrue(said.out().contains("no other language"), said.out());
    assertTrue(said.out().contains("./kata rate q08"), said.out());
  }

  @Test
  void grade_twoMegabytes_isThreeAndNotChanged() throws IOException {
    String line = "I told them what it would cost and they agreed to it in the end. ";
    Files.writeString(desk.answer(), line.repeat(2_000_000 / line.length()));
    long size = Files.size(desk.answer());
    Said said = desk.run("grade", "q08");
    assertEquals(3, said.code());
    assertTrue(said.out().contains("longer than 256 KiB"), said.out());
    assertEquals(size, Files.size(desk.answer()));
  }

  @Test
  void grade_justBelowTheLimit_isRead() throws IOException {
    StringBuilder text = new StringBuilder(desk.worked("strong"));
    for (int i = 0; text.length() < 250_000; i++) {
      text.append(String.format(Locale.ROOT, "%nI told group %d that it would wait.%n", i));
    }
    Files.writeString(desk.answer(), text.toString());
    assertEquals(0, desk.run("grade", "q08").code());
  }

  @Test
  void grade_notUtf8OrNoText_isThree() throws IOException {
    Files.write(desk.answer(), "caf\u00e9 au lait".getBytes(StandardCharsets.ISO_8859_1));
    Said latin = desk.run("grade", "q08");
    assertEquals(3, latin.code());
    assertTrue(latin.out().contains("save it as UTF-8"), latin.out());
    Files.write(desk.answer(), new byte[] {'P', 'K', 0, 1});
    Said binary = desk.run("grade", "q08");
    assertEquals(3, binary.code());
    assertTrue(binary.out().contains("is no text file"), binary.out());
  }

  @Test
  void test_anAnswer_isTwoAndNamesWhatServes() {
    Said said = desk.run("test", "q08");
    assertEquals(2, said.code());
    assertTrue(said.err().contains("./kata rate q08"), said.err());
    assertFalse(said.err().contains("\tat "), said.err());
  }

  private String template() throws IOException {
    return Files.readString(desk.answer().resolveSibling("skeleton/answer.md"));
  }
}
