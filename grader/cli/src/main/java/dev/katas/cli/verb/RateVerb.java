package dev.katas.cli.verb;

import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.cli.state.RatingStore;
import dev.katas.cli.terminal.Terminal;
import dev.katas.cli.terminal.Wrap;
import dev.katas.engine.GradeRequest;
import dev.katas.engine.Progress;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.intake.SubmissionException;
import dev.katas.engine.rating.Competency;
import dev.katas.engine.rating.Rating;
import dev.katas.engine.rating.Rubric;
import dev.katas.engine.report.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes a person's ratings of an answer. */
@Command(
    name = "rate",
    description =
        "Takes a person's ratings of an answer, 1 to 5 a competency, and shows all people's "
            + "ratings beside the form. The two are never mixed.")
final class RateVerb extends Verb {
  @Mixin KataArgument kata = new KataArgument();
  @Mixin RunOptions run = new RunOptions();
  @Mixin OutputOptions output = new OutputOptions();

  @Option(names = "--rater", paramLabel = "NAME", description = "Who rates. Default: self.")
  String rater = "self";

  @Option(
      names = "--set",
      paramLabel = "COMPETENCY=LEVEL",
      description = "A rating without a prompt; the beginning of the name is enough.")
  Map<String, Integer> given = new LinkedHashMap<>();

  @Option(
      names = "--ratings",
      paramLabel = "FILE",
      description = "Ratings without a prompt, a line each: competency=level.")
  @Nullable Path file;

  RateVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws IOException, UsageException, SubmissionException {
    output.check();
    Kata found = kata.find(session());
    if (!found.descriptor().behavioural()) {
      throw new UsageException(
          "%s is code, which is graded and not rated: './kata grade %s'."
              .formatted(found.id(), found.id()));
    }
    if (rater.isBlank()) {
      throw new UsageException("--rater wants a name.");
    }
    Submission answer = session().engine().submission(found, run.submission);
    List<Competency> rubric = Rubric.of(found);
    Map<String, Integer> asked = new LinkedHashMap<>(given);
    if (file != null) {
      asked.putAll(read(file));
    }
    Map<String, Integer> levels = asked.isEmpty() ? prompt(rubric) : named(rubric, asked);
    RatingStore store = session().state().ratings();
    try {
      store.store(found.id(), answer.sources(), new Rating(rater.strip(), levels));
    } catch (IOException e) {
      throw new UsageException(Trouble.sentence("The rating was not stored.", e));
    }
    for (Path damaged : store.damaged(found.id(), answer.sources())) {
      remark("%s is damaged and was passed over.".formatted(damaged));
    }
    return show(found, answer);
  }

  private ExitCode show(Kata found, Submission answer) throws UsageException {
    GradeRequest request = new GradeRequest(found, answer, run.seed, found.dimensions(), null, 0);
    Evidence evidence =
        session().engine().grader(run.isolation, this::remark).grade(request, Progress.NONE);
    Report report = Reports.of(session(), evidence);
    boolean written = new Delivery(session(), terminal(), common.quiet, output).again(report);
    return written ? ExitCode.OK : ExitCode.USAGE;
  }

  private static Map<String, Integer> read(Path file) throws UsageException {
    Map<String, Integer> levels = new LinkedHashMap<>();
    for (String line : lines(file)) {
      String[] sides = line.split("[=:]", 2);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (sides.length != 2 || !sides[1].strip().matches("\\d{1,3}")) {
        throw new UsageException(
            "%s: '%s' is not competency=level. Nothing was stored.".formatted(file, line));
      }
      levels.put(sides[0].strip(), Integer.parseInt(sides[1].strip()));
    }
    if (levels.isEmpty()) {
      throw new UsageException("%s holds no rating.".formatted(file));
    }
    return levels;
  }

  private static List<String> lines(Path file) throws UsageException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new UsageException("%s is not UTF-8 text. Nothing was stored.".formatted(file));
    } catch (IOException e) {
      throw new UsageException(
          Trouble.sentence("%s cannot be read. Nothing was stored.".formatted(file), e));
    }
  }

  private static Map<String, Integer> named(List<Competency> rubric, Map<String, Integer> asked)
      throws UsageException {
    Map<String, Integer> levels = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> one : asked.entrySet()) {
      String wanted = simple(one.getKey());
      List<String> names =
          rubric.stream()
              .map(Competency::name)
              .filter(name -> !wanted.isEmpty() && simple(name).startsWith(wanted))
              .toList();
      if (names.size() != 1) {
        throw new UsageException(
            "'%s' names %s of the competencies: %s. Nothing was stored."
                .formatted(
                    one.getKey(),
                    names.isEmpty() ? "none" : "several",
                    String.join(", ", rubric.stream().map(Competency::name).toList())));
      }
      if (!isLevel(one.getValue())) {
        throw new UsageException(
            "%s=%d: a level is 1 to 5. Nothing was stored."
                .formatted(one.getKey(), one.getValue()));
      }
      levels.put(names.get(0), one.getValue());
    }
    return levels;
  }

  private Map<String, Integer> prompt(List<Competency> rubric) throws IOException, UsageException {
    Map<String, Integer> levels = new LinkedHashMap<>();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (Competency competency : rubric) {
      describe(competency);
      Integer level = ask(in);
      if (level != null) {
        levels.put(competency.name(), level);
      }
    }
    if (levels.isEmpty()) {
      throw new UsageException("No rating was given, so none was stored.");
    }
    return levels;
  }

  private void describe(Competency competency) {
    Terminal terminal = terminal();
    terminal.out().println();
    terminal.out().println(terminal.style().bold(competency.name()));
    terminal.out().println(Wrap.hanging("", "", competency.meaning(), terminal.width()));
    for (int level = 1; level <= Competency.LEVELS; level++) {
      String anchor = competency.anchors().get(level - 1);
      terminal.out().println(Wrap.hanging("  " + level + "  ", "     ", anchor, terminal.width()));
    }
  }

  /** Returns a level; null if the competency is passed over or the input has ended. */
  private @Nullable Integer ask(BufferedReader in) throws IOException {
    while (true) {
      terminal().out().print("1 to 5, or Enter to pass over: ");
      terminal().out().flush();
      String line = in.readLine();
      if (line == null || line.isBlank()) {
        return null;
      }
      if (line.strip().matches("[1-5]")) {
        return Integer.valueOf(line.strip());
      }
      terminal().out().println("That is no level.");
    }
  }

  private static boolean isLevel(int level) {
    return level >= 1 && level <= Competency.LEVELS;
  }

  private static String simple(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }
}
