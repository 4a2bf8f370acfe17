package dev.katas.engine.answer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Im Herbst wollten zwei Abteilungen etwas anderes, und ich sollte bis zum Winter"
            + " entscheiden, was gebaut wird.",
        "En 2021 deux groupes voulaient des choses contraires et je devais proposer un plan avant"
            + " la fin du trimestre.",
        "En la primavera dos equipos querían cosas distintas y yo tenía que decidir qué se"
            + " construía antes del verano.",
        "Весной две группы хотели разного, и мне поручили решить, что строить сначала.",
        "春天的时候两个小组想要不同的东西，我必须决定先做什么。"
      })
  void isEnglish_anotherLanguage_isNot(String text) {
    assertFalse(Prose.isEnglish(text));
  }

  @Test
  void isEnglish_withForeignNames_is() {
    assertTrue(
        Prose.isEnglish(
            "I asked Łukasz and Zoë in Kraków what the form was for, and they told me in a"
                + " minute that nobody there used it."));
  }

  @Test
  void isSentence_keyWords_areNone() {
    assertFalse(Prose.isSentence("Communication, empathy, ownership, alignment."));
    assertTrue(Prose.isSentence("I wrote a test."));
  }
}
