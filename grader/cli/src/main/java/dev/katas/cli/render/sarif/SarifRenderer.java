package dev.katas.cli.render.sarif;

import dev.katas.cli.render.ReportRenderer;
import dev.katas.cli.render.common.Finding;
import dev.katas.cli.render.common.Findings;
import dev.katas.cli.render.common.Phrases;
import dev.katas.cli.render.common.Place;
import dev.katas.cli.render.common.Places;
import dev.katas.cli.render.common.Shorten;
import dev.katas.cli.render.common.Visible;
import dev.katas.cli.render.sarif.SarifLog.CodeFlow;
import dev.katas.cli.render.sarif.SarifLog.Configuration;
import dev.katas.cli.render.sarif.SarifLog.Driver;
import dev.katas.cli.render.sarif.SarifLog.Invocation;
import dev.katas.cli.render.sarif.SarifLog.Location;
import dev.katas.cli.render.sarif.SarifLog.Message;
import dev.katas.cli.render.sarif.SarifLog.Notification;
import dev.katas.cli.render.sarif.SarifLog.Result;
import dev.katas.cli.render.sarif.SarifLog.Rule;
import dev.katas.cli.render.sarif.SarifLog.Run;
import dev.katas.cli.render.sarif.SarifLog.Tool;
import dev.katas.engine.json.PublishedJson;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.engine.score.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings on the submission's lines. What the grader is to blame for, and what it cannot
 * tell, is no result but a notification of the run.
 */
public final class SarifRenderer implements ReportRenderer {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final int LONGEST = 8_000;

  private final UnaryOperator<String> inRepository;

  /**
   * Creates a renderer.
   *
   * @param inRepository turns a path within the submission into one within the repository
   */
  public SarifRenderer(UnaryOperator<String> inRepository) {
    this.inRepository = inRepository;
  }

  @Override
  public String format() {
    return "sarif";
  }

  @Override
  public String fileName() {
    return "report.sarif";
  }

  @Override
  public void render(Report report, Writer out) throws IOException {
    out.write(PublishedJson.write(new SarifLog(SCHEMA, "2.1.0", List.of(run(report)))));
  }

  private Run run(Report report) {
    Scorecard card = report.scorecard();
    SarifPlaces places = new SarifPlaces(report.evidence().sources(), inRepository);
    List<Finding> findings = Findings.of(report);
    Map<String, Rule> rules = new LinkedHashMap<>();
    findings.forEach(finding -> rules.putIfAbsent(finding.id(), rule(finding)));
    List<String> ids = List.copyOf(rules.keySet());
    Map<String, List<CodeFlow>> flows = flows(report, places);
    List<Result> results =
        findings.stream()
            .map(finding -> result(finding, ids.indexOf(finding.id()), card, flows, places))
            .toList();
    Map<String, Object> properties = new TreeMap<>();
    properties.put("kata", card.kata());
    properties.put("verdict", card.verdict().name());
    properties.put("score", card.score());
    properties.put("seed", card.seed());
    if (!report.ratings().isEmpty()) {
      properties.put("ratedByPeople", report.ratings());
    }
    return new Run(
        new Tool(new Driver("interview-katas", "0.1.0", List.copyOf(rules.values()))),
        List.of(invocation(report)),
        places.artifacts(),
        results,
        "utf16CodeUnits",
        properties);
  }

  private static Invocation invocation(Report report) {
    Scorecard card = report.scorecard();
    List<Notification> notes = new ArrayList<>();
    boolean fault = card.verdict() == Verdict.GRADER_ERROR;
    if (fault) {
      notes.add(new Notification("error", new Message(Visible.line(card.headline()))));
    } else if (card.verdict() == Verdict.UNSOLVED) {
      notes.add(new Notification("warning", new Message(Visible.line(card.headline()))));
    }
    checks(card)
        .filter(c -> c.outcome() == Outcome.VOID || c.outcome() == Outcome.INCONCLUSIVE)
        .forEach(
            c ->
                notes.add(
                    new Notification(
                        c.outcome() == Outcome.VOID ? "error" : "note",
                        new Message(
                            "%s: %s. %s"
                                .formatted(
                                    c.id(), Phrases.of(c.outcome()), Visible.line(c.message()))))));
    return new Invocation(!fault, report.evidence().startedAt(), notes);
  }

  private static Stream<ScoredCheck> checks(Scorecard card) {
    return Stream.concat(
        card.dimensions().stream().flatMap(dimension -> dimension.checks().stream()),
        card.stretch().checks().stream());
  }

  private static Map<String, List<CodeFlow>> flows(Report report, SarifPlaces places) {
    SarifFlows flows = new SarifFlows(new Places(report.evidence().sources()), places);
    Map<String, List<CodeFlow>> found = new LinkedHashMap<>();
    checks(report.scorecard())
        .filter(check -> check.outcome() == Outcome.LOST)
        .forEach(
            check -> {
              List<CodeFlow> flow = flows.of(check);
              if (flow != null) {
                found.put(check.id(), flow);
              }
            });
    return found;
  }

  private static Rule rule(Finding finding) {
    return new Rule(
        finding.id(),
        finding.id(),
        new Message(finding.title().isEmpty() ? finding.id() : finding.title()),
        new Configuration(level(finding)));
  }

  private static Result result(
      Finding finding,
      int ruleIndex,
      Scorecard card,
      Map<String, List<CodeFlow>> flows,
      SarifPlaces places) {
    List<Place> found = finding.places();
    List<Location> related = new ArrayList<>();
    for (int i = 1; i < found.size(); i++) {
      related.add(places.location(found.get(i), i));
    }
    Map<String, Object> properties = new TreeMap<>();
    properties.put("points", finding.points());
    String where = found.isEmpty() ? "" : found.get(0).path();
    @Nullable List<CodeFlow> flow = flows.get(finding.id());
    return new Result(
        finding.id(),
        ruleIndex,
        level(finding),
        "fail",
        new Message(text(finding)),
        found.stream().limit(1).map(place -> places.location(place, null)).toList(),
        related.isEmpty() ? null : related,
        flow,
        // The same finding after lines have moved: what it is and in which file.
        Map.of("kataFinding/v1", "%s/%s/%s".formatted(card.kata(), finding.id(), where)),
        properties);
  }

  /** Returns the message; {@code [a](b)} would be a link in it. */
  private static String text(Finding finding) {
    String text = finding.text().isEmpty() ? finding.title() : finding.text();
    return Shorten.characters(text.replace("](", "] ("), LONGEST);
  }

  private static String level(Finding finding) {
    return switch (finding.kind()) {
      case COMPILER, CHECK -> "error";
      case RULE -> "warning";
      case STRETCH -> "note";
    };
  }
}
