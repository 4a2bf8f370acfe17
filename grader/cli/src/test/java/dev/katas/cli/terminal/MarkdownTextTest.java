package dev.katas.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {
  @Test
  void show_headingsListsAndCode_arePlain() {
    String shown =
        MarkdownText.show(
            """
            # A title #

            Some **bold** text with `code` and
            a [link](https://example.org/x "t").

            - one that is long enough to be wrapped at some width
            - two

            ```java
            int  x;   // stays
            ```
            | a | b |
            """,
            Style.PLAIN,
            40);
    assertEquals(
        """
        A title

        Some bold text with code and a link
        (https://example.org/x).

        - one that is long enough to be wrapped
          at some width
        - two

            int  x;   // stays
        | a | b |
        """,
        shown);
  }

  @Test
  void show_coloured_marksHeadings() {
    assertTrue(MarkdownText.show("# T", Style.COLOURED, 40).contains("\u001b[1mT"));
  }

  @Test
  void lines_wordLongerThanALine_staysWhole() {
    assertEquals(
        "[a, bbbbbbbbbbbbbbbbbbbb, c]", Wrap.lines("a bbbbbbbbbbbbbbbbbbbb c", 10).toString());
  }
}
