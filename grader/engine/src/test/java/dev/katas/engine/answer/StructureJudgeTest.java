package dev.katas.engine.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Status;
import org.junit.jupiter.api.Test;

class StructureJudgeTest {
  private static final String STORY =
      """
      ## Situation

      In 2022 two groups wanted opposite things from a form.

      ## Task

      I was asked to settle it.

      ## Action

      I asked both for ten cases. I counted them. I built the common one first, rather than all.

      ## Result

      It went live on 3 May and 70% of the cases used it.

      ## Lesson

      On my next form I counted first.
      """;

  @Test
  void judge_everyPartThere_quotesTheSentenceOfEach() {
    assertEquals(100, Answers.score(STORY));
    CheckResult result = Answers.judge(STORY, StructureCheck.CHECKABLE_RESULT);
    assertEquals(
        "[line 15: \u201cIt went live on 3 May and 70% of the cases used it.\u201d]",
        result.steps().toString());
  }

  @Test
  void judge_onePartTakenOut_losesThatPart() {
    String without = STORY.replace("I was asked to settle it.", "");
    assertEquals(Status.FAILED, Answers.judge(without, StructureCheck.TASK).status());
  }

  @Test
  void judge_otherNamesForThePeople_changeNothing() {
    assertEquals(100, Answers.score(STORY.replace("two groups", "Ada and Bo")));
  }

  @Test
  void judge_weInsteadOfI_losesOwnActions() {
    CheckResult result =
        Answers.judge(
            STORY.replace("I asked", "We asked").replace("I counted them", "We counted them"),
            StructureCheck.OWN_ACTIONS);
    assertEquals(Status.FAILED, result.status());
    assertTrue(result.message().startsWith("1 of the actions' sentences"), result.message());
    assertTrue(result.actual().contains("We asked both"), result.actual());
  }

  @Test
  void judge_generalTruths_areNoStory() {
    CheckResult result =
        Answers.judge(
            STORY.replace(
                "In 2022 two groups wanted opposite things from a form.",
                "People always want opposite things from a form."),
            StructureCheck.SITUATION);
    assertEquals("It says how things are, and not what happened.", result.message());
  }

  @Test
  void judge_theNextDay_isNoLessonCarriedOn() {
    String story = STORY.replace("On my next form I counted first.", "The next day I slept well.");
    assertEquals(Status.FAILED, Answers.judge(story, StructureCheck.LESSON_CARRIED_ON).status());
  }

  @Test
  void judge_sentenceSaidManyTimes_countsOnce() {
    String story =
        STORY.replace(
            "I asked both for ten cases. I counted them.",
            "I asked both for ten cases. I asked both for ten cases.");
    assertEquals(Status.FAILED, Answers.judge(story, StructureCheck.OWN_ACTIONS).status());
  }

  @Test
  void judge_withoutHeadings_findsThePartsByTheirWording() {
    String bare = STORY.replaceAll("## \\w+\n\n", "");
    assertFalse(Answers.read(bare).headed());
    assertEquals(100, Answers.score(bare));
  }

  @Test
  void judge_typographicApostrophes_readLikePlainOnes() {
    String plain = STORY.replace("I asked both", "I'd asked both");
    assertEquals(100, Answers.score(plain));
    assertEquals(100, Answers.score(plain.replace('\'', '\u2019')));
  }
}
