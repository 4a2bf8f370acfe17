package dev.katas.engine.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
  @Test
  void sentences_headings_areGivenToTheirParts() {
    assertEquals(
        List.of("SITUATION: There was a mess.", "ACTION: I tidied it.", "ACTION: It took a day."),
        read(
            "# A title\n\n## Context\n\nThere was a mess.\n\n## What I did\n\nI tidied it. It\ntook a day."));
  }

  @Test
  void sentences_labels_areTakenOffAndMeanTheSame() {
    List<String> expected = List.of("SITUATION: There was a mess.", "RESULT: It is gone.");
    assertEquals(expected, read("Situation: There was a mess.\n\nResult: It is gone."));
    assertEquals(expected, read("**Situation.** There was a mess.\n\n**Result.** It is gone."));
    assertEquals(expected, read("Situation \u2014 There was a mess.\n\nResult \u2014 It is gone."));
  }

  @Test
  void sentences_anotherLabel_staysText() {
    assertEquals(List.of("none: One thing: it was late."), read("One thing: it was late."));
  }

  @Test
  void sentences_codeAndHtml_arePassedOver() {
    assertEquals(
        List.of("none: I wrote a test."),
        read("I wrote a test.\n\n```\nI wrote a fence.\n```\n\n<div>I wrote a div.</div>\n"));
  }

  @Test
  void sentences_transcript_losesItsTimesAndTheQuestions() {
    assertEquals(
        List.of("none: I mended it.", "none: I told her."),
        read("[00:12] I mended it.\n\nInterviewer: And then?\n\n01:02:03 I told her."));
  }

  @Test
  void sentences_abbreviatedFigure_isNoEnd() {
    assertEquals(List.of("none: It fell to 1.4 points."), read("It fell to 1.4 points."));
  }

  @Test
  void longestParagraph_isCountedInWordsAndPlaced() {
    AnswerText text = AnswerText.of("One two.\n\nOne two three\nfour five.");
    assertEquals(5, text.longestParagraph());
    assertEquals(3, text.longestAt());
  }

  @Test
  void sentences_listEntries_areMarkedAtTheirBeginning() {
    List<Sentence> sentences = AnswerText.of("- Asked her. It helped.\n- Wrote it.").sentences();
    assertEquals(List.of(true, false, true), sentences.stream().map(Sentence::item).toList());
  }

  private static List<String> read(String markdown) {
    return AnswerText.of(markdown).sentences().stream()
        .map(s -> "%s: %s".formatted(s.headed() == null ? "none" : s.headed().name(), s.text()))
        .toList();
  }
}
