package dev.katas.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.cli.verb.AnswerDesk.Said;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateVerbTest {
  @TempDir Path root;
  AnswerDesk desk;

  @BeforeEach
  void writeAnAnswer() throws IOException {
    desk = AnswerDesk.in(root);
    Files.writeString(desk.answer(), desk.worked("middling"));
  }

  @Test
  void rate_twoWhoDiffer_showsMedianAndSpreadApartFromTheForm() {
    rate("ada", "req=2", "phased=3");
    Said said = rate("bo", "req=4", "phased=3");
    assertEquals(0, said.code());
    assertLine(said, "Requirement clarification    median 3    spread 2 to 4  (ada 2, bo 4)  talk");
    assertLine(said, "Phased delivery              median 3    spread 3       (ada 3, bo 3)");
    assertTrue(said.out().contains("beside the score, not in it"), said.out());
    assertTrue(said.out().contains("66 of 100"), "ratings never move the score");
    assertTrue(desk.run("grade", "q08").out().contains("(ada 2, bo 4)"), "shown by grade as well");
  }

  @Test
  void rate_threeRaters_medianIsTheMiddleOne() {
    rate("ada", "trade=1");
    rate("bo", "trade=5");
    assertLine(rate("cy", "trade=2"), "Trade-off communication      median 2    spread 1 to 5");
  }

  @Test
  void rate_again_replacesOnlyWhatIsGivenAnew() {
    rate("ada", "req=2", "phased=3");
    Said said = rate("ada", "req=5");
    assertLine(said, "Requirement clarification    median 5    spread 5       (ada 5)");
    assertLine(said, "Phased delivery              median 3    spread 3       (ada 3)");
  }

  @Test
  void rate_changedAnswer_hasNoRatingsAndTheOldOnesStay() throws IOException {
    rate("ada", "req=2");
    Files.writeString(desk.answer(), desk.worked("strong"));
    assertFalse(desk.run("grade", "q08").out().contains("ada 2"));
    Files.writeString(desk.answer(), desk.worked("middling"));
    assertTrue(desk.run("grade", "q08").out().contains("ada 2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --set req=0                 | a level is 1 to 5
          --set req=6                 | a level is 1 to 5
          --set req=two               | 'two' is not an int
          --set courage=3             | 'courage' names none of the competencies
          --set req                   | --set
          --ratings nowhere           | There is no file nowhere
          --rater= --set req=3        | --rater wants a name
          --format nothing            | a format is wanted
          --set req=3 --submission no | There is no answer no
          """)
  void rate_badInput_isTwoAndStoresNothing(String line, String sentence) throws IOException {
    List<String> words = new ArrayList<>(List.of("rate", "q08"));
    words.addAll(Arrays.asList(line.strip().split(" ")));
    Said said = desk.run(words.toArray(String[]::new));
    assertEquals(2, said.code(), said.err());
    assertTrue(said.err().contains(sentence), said.err());
    assertEquals(List.of(), desk.ratings());
  }

  @Test
  void rate_oneBadOfSeveral_storesNoneOfThem() throws IOException {
    assertEquals(2, rate("ada", "req=2", "phased=9").code());
    assertEquals(List.of(), desk.ratings());
  }

  @Test
  void rate_file_isReadAndABadLineRefused() throws IOException {
    Path file = root.resolve("ratings.txt");
    Files.writeString(file, "# of the 3rd\nStakeholder management: 4\nreq=3\n");
    assertLine(
        desk.run("rate", "q08", "--rater", "bo", "--ratings", file.toString()),
        "Stakeholder management       median 4");
    Files.writeString(file, "req=3\nphased is good\n");
    Said bad = desk.run("rate", "q08", "--rater", "cy", "--ratings", file.toString());
    assertEquals(2, bad.code());
    assertTrue(bad.err().contains("'phased is good' is not competency=level"), bad.err());
    Files.write(file, "caf\u00e9=3".getBytes(StandardCharsets.ISO_8859_1));
    Said latin = desk.run("rate", "q08", "--rater", "cy", "--ratings", file.toString());
    assertEquals(2, latin.code());
    assertTrue(latin.err().contains("is not UTF-8 text"), latin.err());
    assertEquals(1, desk.ratings().size());
  }

  @Test
  void rate_damagedFileOfTheSameRater_isLeftAsItIs() throws IOException {
    rate("ada", "req=2");
    Path file = desk.ratings().get(0);
    Files.writeString(file, "rater=ada\nlevel.Requirement\\ clarification=many\n");
    Said said = rate("ada", "phased=3");
    assertEquals(2, said.code());
    assertTrue(said.err().contains("damaged"), said.err());
    assertTrue(Files.readString(file).contains("=many"), "not overwritten");
  }

  @Test
  void rate_damagedFileOfAnother_isPassedOverAndSaid() throws IOException {
    rate("ada", "req=2");
    Path file = desk.ratings().get(0);
    Files.writeString(file, "rater=ada\nlevel.Requirement\\ clarification=9\n");
    Said said = rate("bo", "req=3");
    assertEquals(0, said.code());
    assertTrue(said.err().contains("is damaged and was passed over"), said.err());
    assertLine(said, "Requirement clarification    median 3    spread 3       (bo 3)");
    assertTrue(Files.readString(file).contains("=9"), "not overwritten");
  }

  @Test
  void rate_prompt_asksAgainAndPassesOver() {
    Said said = typed("7\n3\n\nfour\n4\n2\n", "rate", "q08", "--rater", "cy");
    assertEquals(0, said.code(), said.err());
    assertTrue(said.out().contains("That is no level."), said.out());
    assertLine(said, "Requirement clarification    median 3");
    assertFalse(said.out().contains("Phased delivery              median"), said.out());
    assertLine(said, "Trade-off communication      median 4");
    assertLine(said, "Stakeholder management       median 2");
  }

  @Test
  void rate_promptEndsAtOnce_isTwoAndStoresNothing() throws IOException {
    assertEquals(2, typed("", "rate", "q08").code());
    assertEquals(List.of(), desk.ratings());
  }

  @Test
  void rate_everyFormat_keepsRatingsApart() throws IOException {
    rate("ada", "req=2");
    Path out = root.resolve("out");
    Said said =
        desk.run(
            "grade",
            "q08",
            "--format",
            "json,html,markdown,junit,sarif,gradescope,exercism,annotations",
            "--out",
            out.toString());
    assertEquals(0, said.code(), said.err());
    assertFile(out.resolve("report.json"), "\"ratings\"", "\"score\": 66");
    assertFile(out.resolve("report.html"), "Rated by people", "The sentences it relies on");
    assertFile(out.resolve("report.md"), "beside the score, not in it", "| 2 | 2 | ada 2 |");
    assertFile(out.resolve("junit.xml"), "rated by people: Requirement", "value=\"66.0\"");
    assertFile(out.resolve("report.sarif"), "ratedByPeople", "\"startLine\": 17", "/answer.md");
    assertFile(out.resolve("gradescope/results.json"), "ratedByPeople", "\"score\": 66");
    assertFile(out.resolve("annotations.txt"), "answer.md,line=17", "Rated by people");
    assertFalse(
        Files.readString(out.resolve("exercism/results.json")).contains("ada"),
        "Exercism has no place for what is no test");
    assertFalse(Files.readString(out.resolve("report.html")).contains("counted work"));
  }

  private Said rate(String rater, String... levels) {
    List<String> words = new ArrayList<>(List.of("rate", "q08", "--rater", rater));
    for (String level : levels) {
      words.add("--set");
      words.add(level);
    }
    return desk.run(words.toArray(String[]::new));
  }

  private Said typed(String text, String... words) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    try {
      return desk.run(words);
    } finally {
      System.setIn(before);
    }
  }

  private static void assertLine(Said said, String text) {
    assertTrue(said.out().contains(text), said.out() + said.err());
  }

  private static void assertFile(Path file, String... texts) throws IOException {
    String content = Files.readString(file);
    for (String text : texts) {
      assertTrue(content.contains(text), file + " lacks " + text + ":\n" + content);
    }
  }
}
