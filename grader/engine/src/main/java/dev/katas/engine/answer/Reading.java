package dev.katas.engine.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An answer's sentences, each given to a part: by its heading, or without headings by its cues. */
final class Reading {
  private static final Pattern BARE_ACTION =
      Pattern.compile("^(\\w{2,}ed|" + Cue.IRREGULAR + ")\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Set<Cue> TELLING =
      Set.of(Cue.TASK, Cue.RESULT, Cue.TRADE_OFF, Cue.LESSON, Cue.CARRIED_ON);
  private static final int TOO_MANY_CUES = 4;

  private final Map<Part, List<Sentence>> parts = new EnumMap<>(Part.class);
  private final boolean headed;
  private final int leftOver;

  private Reading(List<Sentence> own, int leftOver) {
    this.leftOver = leftOver;
    this.headed = own.stream().map(Sentence::headed).filter(p -> p != null).distinct().count() >= 2;
    for (Part part : Part.values()) {
      parts.put(part, new ArrayList<>());
    }
    List<Part> given = headed ? byHeading(own) : Sequence.of(own);
    for (int i = 0; i < own.size(); i++) {
      parts.computeIfAbsent(given.get(i), any -> new ArrayList<>()).add(own.get(i));
    }
  }

  /** Reads an answer; what is the template's own words, or said twice, is passed over. */
  static Reading of(AnswerText answer, AnswerText template) {
    Set<String> known = new HashSet<>();
    template.sentences().forEach(sentence -> known.add(key(sentence)));
    List<Sentence> own = new ArrayList<>();
    Set<String> said = new HashSet<>();
    int left = 0;
    for (Sentence sentence : answer.sentences()) {
      if (known.contains(key(sentence))) {
        left++;
      } else if (said.add(key(sentence))) {
        own.add(sentence);
      }
    }
    return new Reading(own, left);
  }

  boolean headed() {
    return headed;
  }

  /** Returns how many sentences of the template were left in. */
  int leftOver() {
    return leftOver;
  }

  /** Returns a part's sentences that are sentences, in order. */
  List<Sentence> of(Part part) {
    return parts.getOrDefault(part, List.of()).stream().filter(Reading::counts).toList();
  }

  /** Returns all sentences that are sentences. */
  List<Sentence> all() {
    List<Sentence> all = new ArrayList<>();
    for (Part part : Part.values()) {
      all.addAll(of(part));
    }
    return all;
  }

  /** Returns how many words a part has, whatever they are. */
  int words(Part part) {
    return parts.getOrDefault(part, List.of()).stream()
        .mapToInt(sentence -> Prose.words(sentence.text()).size())
        .sum();
  }

  /** Returns all that the candidate wrote, sentences or not. */
  String text() {
    return parts.values().stream()
        .flatMap(List::stream)
        .map(Sentence::text)
        .collect(Collectors.joining(" "));
  }

  /** Returns how many words the candidate wrote. */
  int words() {
    int words = 0;
    for (Part part : Part.values()) {
      words += words(part);
    }
    return words;
  }

  /** Tells whether the teller alone does something in a sentence. */
  static boolean isOwnAction(Sentence sentence) {
    return Cue.OWN_ACTION.in(sentence)
        || (sentence.item()
            && sentence.headed() == Part.ACTION
            && BARE_ACTION.matcher(sentence.text()).matches());
  }

  /** A sentence that has nearly every cue at once tells nothing: it is a list of key words. */
  private static boolean counts(Sentence sentence) {
    boolean listed = sentence.item() && Prose.words(sentence.text()).size() >= 4;
    return (Prose.isSentence(sentence.text()) || listed)
        && TELLING.stream().filter(cue -> cue.in(sentence)).count() < TOO_MANY_CUES;
  }

  private static List<Part> byHeading(List<Sentence> own) {
    List<Part> given = new ArrayList<>();
    Part last = Part.SITUATION;
    for (Sentence sentence : own) {
      Part headed = sentence.headed();
      last = headed == null ? last : headed;
      given.add(last);
    }
    return given;
  }

  private static String key(Sentence sentence) {
    return sentence.text().toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
  }
}
