package dev.katas.solution.crawler;

import dev.katas.contract.crawler.Answer;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A source of answers that were written down before. */
final class Answers implements Source {
  private final Map<String, Answer> answers = new HashMap<>();
  private final List<String> asked = new ArrayList<>();

  /** Returns a source that always gives the same answer. */
  static Source always(int status, String body) {
    return (url, tag) -> answer(status, Map.of(), body);
  }

  /** Adds an answer with a body. */
  Answers with(String url, int status, String body) {
    answers.put(url, answer(status, Map.of(), body));
    return this;
  }

  /** Adds a redirect. */
  Answers redirect(String url, String location) {
    answers.put(url, answer(302, Map.of("location", location), ""));
    return this;
  }

  static Answer answer(int status, Map<String, String> headers, String body) {
    return new Answer(status, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns what was asked for, in order. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Answer get(URI url, Optional<String> tag) throws IOException {
    asked.add(url.toString());
    Answer answer = answers.get(url.toString());
    if (answer == null) {
      throw new IOException("nobody answers " + url);
    }
    return answer;
  }
}
