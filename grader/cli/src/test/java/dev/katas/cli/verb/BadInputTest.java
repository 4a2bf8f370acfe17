package dev.katas.cli.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
  @TempDir Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          grade q1                            | Did you mean q01?
          grade tima-store                    | Did you mean q01?
          grade nothing-like-it               | There are: q01.
          grade                               | Which kata?
          grade q01 --all                     | --all goes without
          grade q01 --seed abc                | a whole number such as 42
          grade q01 --format xml              | a format is wanted (text, json, html, markdown
          grade q01 --format text,xml         | a format is wanted (text, json, html, markdown
          grade q01 --only speed              | a dimension is wanted
          grade q01 --fail-under 101          | a score from 0 to 100
          grade q01 --isolation maybe         | auto, strict or off
          grade q01 --isolation strict        | nothing was run
          grade q01 --submission nowhere      | There is no folder or .zip archive nowhere
          grade q01 --sed 1                   | Unknown option
          batch                               | Missing required parameter: 'DIR'
          batch nowhere                       | There is no folder nowhere.
          batch . --kata q77                  | There is no kata 'q77'
          batch . --jobs none                 | a number from 1
          watch q1                            | Did you mean q01?
          watch q01 --submission @reference   | files that you edit
          watch q01 --runs 0                  | a number from 1
          test                                | Missing required parameter: 'ID'
          verify q01 --runs 0                 | a number from 1
          verify q01 --format html            | verify prints text, json or markdown
          verify q01 --submission @nothing    | no such known submission
          report                              | no such attempt
          report q01 --evidence nowhere.json  | cannot be read
          hint q01                            | There are no hints for q01.
          debrief q01                         | There is no debrief for q01 yet.
          gard                                | Unmatched argument
          """)
  void anyVerb_badInput_isTwoAndASentence(String line, String sentence) {
    CommandLineRun run = CommandLineRun.of(root, "pass", line.strip().split(" "));
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(sentence), run.err());
    assertFalse(run.err().contains("\tat "), "a stack trace is no explanation");
    assertTrue(run.engine().requests().isEmpty(), "nothing may run");
  }

  @Test
  void noVerb_isTwoAndNamesTheHelp() {
    CommandLineRun run = CommandLineRun.of(root, "pass");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("./kata --help"), run.err());
  }

  @Test
  void grade_graderThrows_isSeventyWithoutAStackTrace() {
    CommandLineRun run =
        CommandLineRun.of(
            root,
            request -> {
              throw new IllegalStateException("broken");
            },
            "grade",
            "q01");
    assertEquals(70, run.code());
    assertTrue(run.err().contains("not charged to the submission"), run.err());
    assertTrue(run.err().contains(".katas/errors/"), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "list", "start", "test", "grade", "watch", "batch", "hint", "debrief", "report", "reset",
    "verify", "new", "doctor"
  })
  void help_everyVerb_isShown(String verb) {
    CommandLineRun run = CommandLineRun.of(root, "pass", verb, "--help");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith("Usage: kata " + verb), run.out());
    assertTrue(CommandLineRun.of(root, "pass", "--help").out().contains("  " + verb));
  }

  @Test
  void completion_namesEveryOption() {
    CommandLineRun run = CommandLineRun.of(root, "pass", "generate-completion");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("--fail-under"), run.out());
  }
}
