package dev.katas.cli.format;

import dev.katas.cli.render.ReportRenderer;
import dev.katas.cli.render.annotations.AnnotationsRenderer;
import dev.katas.cli.render.exercism.ExercismRenderer;
import dev.katas.cli.render.gradescope.GradescopeRenderer;
import dev.katas.cli.render.html.HtmlRenderer;
import dev.katas.cli.render.json.JsonRenderer;
import dev.katas.cli.render.junit.JunitRenderer;
import dev.katas.cli.render.markdown.MarkdownRenderer;
import dev.katas.cli.render.sarif.SarifRenderer;
import dev.katas.cli.render.text.TextRenderer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The formats a report can be written in; adding one is a constant here and a package beside. */
public enum ReportFormat {
  /** Plain text, as shown on a terminal. */
  TEXT,
  /** Versioned JSON, for other programs. */
  JSON,
  /** One self-contained page, for a browser. */
  HTML,
  /** Markdown, for a CI service's job summary. */
  MARKDOWN,
  /** JUnit XML, for test dashboards. */
  JUNIT,
  /** SARIF 2.1.0, for code-scanning views. */
  SARIF,
  /** Gradescope's results.json. */
  GRADESCOPE,
  /** Exercism's results.json, version 3. */
  EXERCISM,
  /** Workflow commands, which a CI service shows beside the code. */
  ANNOTATIONS;

  /** Returns the name used with {@code --format}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns all names, for a sentence. */
  public static String ids() {
    return Arrays.stream(values()).map(ReportFormat::id).collect(Collectors.joining(", "));
  }

  /** Returns the format that a browser shows. */
  public static ReportFormat page() {
    return HTML;
  }

  /** Returns the formats that are written when none is named: those that every reader can use. */
  public static Set<ReportFormat> usual() {
    return EnumSet.of(TEXT, JSON, HTML);
  }

  /** Creates the renderer; its classes are loaded only now. */
  public ReportRenderer renderer(Surroundings around) {
    return switch (this) {
      case TEXT -> TextRenderer.plain();
      case JSON -> new JsonRenderer();
      case HTML -> new HtmlRenderer(around.attempts().get());
      case MARKDOWN -> new MarkdownRenderer();
      case JUNIT -> new JunitRenderer();
      case SARIF -> new SarifRenderer(around.inRepository());
      case GRADESCOPE -> new GradescopeRenderer();
      case EXERCISM -> new ExercismRenderer();
      case ANNOTATIONS -> new AnnotationsRenderer(around.inRepository());
    };
  }
}
