package dev.katas.cli.render.html;

import dev.katas.cli.render.common.PastScore;
import dev.katas.cli.render.html.GrowthView.Dot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the score over attempts. */
final class AttemptViews {
  static final int WIDTH = 440;
  static final int BOTTOM = 100;
  static final int LEFT = 30;

  private static final int TOP = 10;
  private static final int RIGHT = WIDTH - 12;

  private AttemptViews() {}

  /** Returns the view; null where there are fewer than two attempts. */
  static @Nullable AttemptsView of(List<PastScore> attempts) {
    return attempts.size() < 2 ? null : all(attempts);
  }

  /** Returns the view of any number of attempts. */
  static AttemptsView all(List<PastScore> attempts) {
    List<Dot> dots = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < attempts.size(); i++) {
      PastScore attempt = attempts.get(i);
      double x = Shown.round(LEFT + (RIGHT - LEFT) * (double) i / Math.max(1, attempts.size() - 1));
      double y = Shown.round(BOTTOM - (BOTTOM - TOP) * attempt.score() / 100);
      dots.add(new Dot(x, y, Shown.points(attempt.score()) + ", " + Shown.text(attempt.when())));
      path.append(i == 0 ? 'M' : 'L').append(x).append(' ').append(y);
    }
    List<AttemptsView.Row> rows =
        attempts.stream()
            .map(
                a ->
                    new AttemptsView.Row(
                        Shown.text(a.when()), Shown.points(a.score()), Shown.text(a.verdict())))
            .toList();
    return new AttemptsView(path.toString(), dots, rows);
  }
}
