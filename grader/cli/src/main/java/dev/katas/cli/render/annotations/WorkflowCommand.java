package dev.katas.cli.render.annotations;

import dev.katas.cli.render.common.Shorten;
import dev.katas.cli.render.common.Visible;

/**
 * One workflow command, on one line. Whatever a submission puts into its texts stays text: line
 * ends, and what ends a property, are encoded.
 */
record WorkflowCommand(String level, String file, long line, String title, String message) {
  private static final int LONGEST = 4000;

  String text() {
    StringBuilder text = new StringBuilder("::").append(level).append(' ');
    if (!file.isEmpty()) {
      text.append("file=").append(property(file)).append(',');
      if (line > 0) {
        text.append("line=").append(line).append(',');
      }
    }
    text.append("title=").append(property(Visible.line(title)));
    return text.append("::").append(data(Shorten.characters(message, LONGEST))).toString();
  }

  private static String data(String text) {
    return Visible.text(text).replace("%", "%25").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
