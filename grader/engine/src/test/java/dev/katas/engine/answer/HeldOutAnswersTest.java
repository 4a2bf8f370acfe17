package dev.katas.engine.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Answers that were written apart from the rules, in several voices: good stories, middling ones,
 * and texts that tell none. Their order must be right; the figures may move.
 */
class HeldOutAnswersTest {
  @Test
  void score_heldOutAnswers_isInTheOrderOfTheirQuality() throws IOException, URISyntaxException {
    Map<String, Integer> scores = scores();
    assertEquals(18, scores.size());
    int worstGood = scores(scores, "good").min().orElseThrow();
    int bestMiddling = scores(scores, "middling").max().orElseThrow();
    int worstMiddling = scores(scores, "middling").min().orElseThrow();
    int bestPoor = scores(scores, "poor").max().orElseThrow();
    assertTrue(worstGood > bestMiddling, scores.toString());
    assertTrue(worstMiddling > bestPoor, scores.toString());
  }

  private static IntStream scores(Map<String, Integer> scores, String kind) {
    return scores.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(kind))
        .mapToInt(Map.Entry::getValue);
  }

  private static Map<String, Integer> scores() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(Answers.class.getResource("heldout")).toURI());
    Map<String, Integer> scores = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        scores.put(file.getFileName().toString(), Answers.score(Files.readString(file)));
      }
    }
    return scores;
  }
}
