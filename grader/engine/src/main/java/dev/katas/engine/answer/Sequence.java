package dev.katas.engine.answer;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the parts of an answer without headings begin: of all ways to cut it in the order of
 * {@link Part}, the one that most cues agree with.
 */
final class Sequence {
  private static final Part[] PARTS = Part.values();

  private Sequence() {}

  static List<Part> of(List<Sentence> sentences) {
    int n = sentences.size();
    double[][] best = new double[n + 1][PARTS.length];
    int[][] from = new int[n + 1][PARTS.length];
    for (int i = 1; i <= n; i++) {
      int reached = 0;
      for (int p = 0; p < PARTS.length; p++) {
        if (best[i - 1][p] > best[i - 1][reached]) {
          reached = p;
        }
        from[i][p] = reached;
        best[i][p] = best[i - 1][reached] + agreement(sentences.get(i - 1), PARTS[p]);
      }
    }
    return walkBack(best[n], from, n);
  }

  private static List<Part> walkBack(double[] last, int[][] from, int n) {
    int part = 0;
    for (int p = 1; p < last.length; p++) {
      part = last[p] > last[part] ? p : part;
    }
    List<Part> parts = new ArrayList<>();
    for (int i = n; i > 0; i--) {
      parts.add(0, PARTS[part]);
      part = from[i][part];
    }
    return parts;
  }

  /** Returns how much a sentence's wording speaks for a part. */
  private static double agreement(Sentence sentence, Part part) {
    boolean did = Cue.OWN_ACTION.in(sentence);
    return switch (part) {
      case SITUATION ->
          Cue.SETTING.in(sentence)
              ? 1.6
              : did || Cue.TASK.in(sentence) || Cue.RESULT.in(sentence) ? 0 : 0.6;
      case TASK -> Cue.TASK.in(sentence) ? 2.5 : 0;
      case ACTION -> did ? 1.5 : Cue.GROUP_ACTION.in(sentence) ? 0.7 : 0.3;
      case RESULT -> Cue.RESULT.in(sentence) ? 2 : Cue.CHECKABLE.in(sentence) && !did ? 0.8 : 0;
      case LESSON -> Cue.LESSON.in(sentence) || Cue.CARRIED_ON.in(sentence) ? 2.2 : 0;
    };
  }

  /** Returns the sentence of a part that shows by its wording that the part is there. */
  static boolean shows(Sentence sentence, Part part) {
    return switch (part) {
      case SITUATION -> true;
      case TASK -> Cue.TASK.in(sentence);
      case ACTION -> Cue.OWN_ACTION.in(sentence) || Cue.GROUP_ACTION.in(sentence);
      case RESULT -> Cue.RESULT.in(sentence) || Cue.CHECKABLE.in(sentence);
      case LESSON -> Cue.LESSON.in(sentence) || Cue.CARRIED_ON.in(sentence);
    };
  }
}
