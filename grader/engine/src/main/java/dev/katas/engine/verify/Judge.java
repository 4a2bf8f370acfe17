package dev.katas.engine.verify;

import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.report.GrowthReading;
import dev.katas.engine.report.Report;
import dev.katas.engine.score.Outcome;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.engine.score.Verdict;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.WorkMeasurement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares grades with what is known of the submission: pure functions. */
public final class Judge {
  private final KnownSubmission known;
  private final Scorecard card;
  private final Map<String, ScoredCheck> checks;
  private final List<String> complaints = new ArrayList<>();
  private final Set<Dimension> measured;
  private boolean falseAlarm;

  private Judge(KnownSubmission known, Report report, Set<Dimension> measured) {
    this.known = known;
    this.card = report.scorecard();
    this.measured = Set.copyOf(measured);
    this.checks =
        Stream.concat(graded(), card.stretch().checks().stream())
            .collect(Collectors.toMap(ScoredCheck::id, Function.identity(), (a, b) -> a));
  }

  /** Judges one whole grade of a known submission. */
  public static Judgement judge(KnownSubmission known, Report report) {
    Set<Dimension> all =
        known.expected() == Expected.STRUCTURE
            ? EnumSet.of(Dimension.STRUCTURE)
            : Dimension.ofCode();
    return judge(known, report, all);
  }

  /**
   * Judges one grade of a known submission.
   *
   * @param measured the dimensions that were measured; a declared check of another one is left out,
   *     as long as one that is declared was measured
   */
  public static Judgement judge(KnownSubmission known, Report report, Set<Dimension> measured) {
    return new Judge(known, report, measured).judgement();
  }

  private Judgement judgement() {
    if (card.verdict() == Verdict.GRADER_ERROR) {
      complaints.add("the grader failed: " + card.headline());
    } else if (known.expected() == Expected.SKELETON) {
      skeleton();
    } else {
      losses();
      deductions();
      explanation();
      everythingElseWon();
      fullScore();
      growthAsDeclared();
      range();
    }
    return new Judgement(complaints.isEmpty(), falseAlarm, fault(), complaints, caughtBy());
  }

  /** Tells whether the grader itself failed, if only in one check. */
  private boolean fault() {
    return card.verdict() == Verdict.GRADER_ERROR
        || graded().anyMatch(check -> check.outcome() == Outcome.VOID);
  }

  private void skeleton() {
    if (card.verdict() != Verdict.UNSOLVED) {
      complaints.add("the skeleton is %s, not UNSOLVED".formatted(card.verdict()));
    }
  }

  private void losses() {
    boolean whole =
        measured.contains(Dimension.STRUCTURE) || measured.containsAll(Dimension.ofCode());
    boolean some = known.loses().stream().anyMatch(checks::containsKey);
    for (String id : known.loses()) {
      ScoredCheck check = checks.get(id);
      if (check == null) {
        if (whole || !some) {
          complaints.add("there is no check " + id);
        }
      } else if (check.outcome() != Outcome.LOST) {
        complaints.add("%s is %s, not lost".formatted(id, word(check)));
      }
    }
  }

  private void deductions() {
    boolean wanted = known.expected() == Expected.RULES;
    if (wanted && card.deductions().isEmpty()) {
      complaints.add("no design rule is broken");
    }
    if (!wanted) {
      for (RuleEvidence rule : card.deductions()) {
        complaints.add("design rule %s took points off".formatted(rule.id()));
        falseAlarm = true;
      }
    }
  }

  private void explanation() {
    if (known.explains().isEmpty()) {
      return;
    }
    String shown = shown();
    if (shown != null && !shown.contains(known.explains())) {
      complaints.add("nothing there says \"%s\"".formatted(known.explains()));
    }
  }

  /** Returns what the report shows of the first finding; null if nothing was found. */
  private @Nullable String shown() {
    if (known.loses().isEmpty()) {
      return card.deductions().isEmpty() ? null : card.deductions().toString();
    }
    ScoredCheck check = checks.get(first());
    if (check == null || check.outcome() != Outcome.LOST) {
      return null;
    }
    return String.join(
        "\n",
        check.message(),
        check.expected(),
        check.actual(),
        String.join("\n", check.steps()),
        String.valueOf(check.measurement()));
  }

  private String first() {
    return known.loses().stream()
        .filter(checks::containsKey)
        .findFirst()
        .orElse(known.loses().get(0));
  }

  private void everythingElseWon() {
    graded()
        .filter(check -> check.outcome() != Outcome.WON)
        .filter(check -> check.outcome() == Outcome.VOID || !allowed(check))
        .forEach(
            check -> {
              complaints.add(
                  "%s is %s, not won: %s %s"
                      .formatted(check.id(), word(check), check.message(), check.actual())
                      .strip()
                      .replaceAll("\\s+", " "));
              falseAlarm |= check.outcome() == Outcome.LOST;
            });
  }

  private boolean allowed(ScoredCheck check) {
    return known.loses().contains(check.id()) || known.mayLose().contains(check.id());
  }

  private void fullScore() {
    boolean good = known.expected() == Expected.NONE || known.expected() == Expected.REFERENCE;
    if (good && card.score() < 100) {
      complaints.add(String.format(Locale.ROOT, "the score is %.1f, not 100", card.score()));
    }
    if (good && graded().findAny().isEmpty()) {
      complaints.add("no check was judged");
    }
  }

  /** What reports say of the reference has to be what is counted of it. */
  private void growthAsDeclared() {
    if (known.expected() != Expected.REFERENCE) {
      return;
    }
    for (ScoredCheck check : checks.values()) {
      if (check.measurement() instanceof WorkMeasurement work && !work.reference().isEmpty()) {
        GrowthReading reading = GrowthReading.of(work);
        String declared = reading.reference();
        String counted = reading.worst().fitted();
        if (!declared.equals(counted) && !reading.worst().alsoFits().contains(declared)) {
          complaints.add(
              "%s: the suite says that the reference grows like %s, counted is %s"
                  .formatted(check.id(), declared, counted));
        }
      }
    }
  }

  private void range() {
    if (!known.score().holds(card.score())) {
      complaints.add(
          String.format(
              Locale.ROOT,
              "the score is %.1f, not %.0f to %.0f",
              card.score(),
              known.score().min(),
              known.score().max()));
    }
  }

  private List<String> caughtBy() {
    return Stream.concat(
            known.loses().stream()
                .filter(
                    id -> {
                      ScoredCheck check = checks.get(id);
                      return check != null && check.outcome() == Outcome.LOST;
                    }),
            known.expected() == Expected.RULES
                ? card.deductions().stream().map(RuleEvidence::id)
                : Stream.empty())
        .toList();
  }

  private Stream<ScoredCheck> graded() {
    return card.dimensions().stream().flatMap(dimension -> dimension.checks().stream());
  }

  private static String word(ScoredCheck check) {
    return check.outcome().name().toLowerCase(Locale.ROOT);
  }
}
