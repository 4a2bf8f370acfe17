package dev.katas.engine.answer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What makes words sentences, and English ones: the share of small words that carry no content. */
final class Prose {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'\u2019%-]*");
  private static final Set<String> SMALL =
      new HashSet<>(
          Arrays.asList(
              ("the a an and or but if so because that this these those which who whom what when where"
                      + " how why while until before after since to of in on at by for from with without"
                      + " into over under between about against than then there here it its it's i i'd i'm"
                      + " me my mine we our us you your he his him she her they their them be is are was"
                      + " were been being am do does did done have has had having will would can could"
                      + " should may might must not no nor as all each every both one two some any other"
                      + " more most only also just too very up out off down again once now still")
                  .split(" ")));
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 80;
  private static final double LEAST_SMALL = 0.2;
  private static final double ENGLISH = 0.22;
  private static final int ENOUGH_TO_TELL = 12;

  private Prose() {}

  static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Tells whether a sentence is one, and no list of key words. */
  static boolean isSentence(String text) {
    List<String> words = words(text);
    return words.size() >= FEWEST_WORDS
        && words.size() <= MOST_WORDS
        && share(words) >= LEAST_SMALL
        && new HashSet<>(words).size() * 2 > words.size();
  }

  /** Tells whether a text can be judged with English patterns. */
  static boolean isEnglish(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long foreign = text.codePoints().filter(c -> Character.isLetter(c) && c > 0x24f).count();
    if (foreign * 5 > letters) {
      return false;
    }
    List<String> words = words(text);
    return words.size() < ENOUGH_TO_TELL || share(words) >= ENGLISH;
  }

  private static double share(List<String> words) {
    long small =
        words.stream()
            .map(word -> word.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
            .filter(SMALL::contains)
            .count();
    return words.isEmpty() ? 0 : (double) small / words.size();
  }
}
