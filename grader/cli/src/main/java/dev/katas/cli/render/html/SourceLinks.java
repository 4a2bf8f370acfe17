package dev.katas.cli.render.html;

import dev.katas.cli.render.html.SourceView.Note;
import dev.katas.engine.evidence.Evidence.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a line of the submission stands on the page. */
final class SourceLinks {
  private final Map<String, String> files = new HashMap<>();
  private final Map<String, Long> lines = new HashMap<>();

  SourceLinks(List<SourceFile> sources) {
    for (int i = 0; i < sources.size(); i++) {
      String name = name(sources.get(i).path());
      files.putIfAbsent(name, "source-" + (i + 1));
      lines.putIfAbsent(name, sources.get(i).text().lines().count());
    }
  }

  /** Returns a path's last part: measures know a file by its name alone. */
  static String name(String path) {
    return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
  }

  static String anchor(String file, long line) {
    return file + "-L" + line;
  }

  /** Returns a link to a line, empty if it is not on the page. */
  String href(String path, long line) {
    String name = name(path);
    String file = files.get(name);
    if (file == null || line < 1 || line > lines.getOrDefault(name, 0L)) {
      return "";
    }
    return "#" + anchor(file, line);
  }

  /** Returns a note about a line. */
  Note note(String text, String path, long line) {
    String place = line > 0 ? path + ":" + line : path;
    return new Note(Shown.text(text), Shown.text(place), href(path, line));
  }
}
