package dev.katas.cli.scaffold;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * What a kata is called in its places, all from one word such as {@code q11-rate-limiter}.
 *
 * @param id such as {@code q11}
 * @param slug such as {@code rate-limiter}
 */
public record KataName(String id, String slug) {
  private static final Pattern WHOLE = Pattern.compile("(q\\d{2})-([a-z][a-z0-9]*(?:-[a-z0-9]+)*)");

  /** Reads a name; empty if it is none, or if its package would be a word of the language. */
  public static Optional<KataName> parse(String text) {
    Matcher matcher = WHOLE.matcher(text);
    return Optional.of(matcher)
        .filter(Matcher::matches)
        .map(found -> new KataName(found.group(1), found.group(2)))
        .filter(name -> !SourceVersion.isKeyword(name.packageName()));
  }

  /** Returns the last part of the package, such as {@code ratelimiter}. */
  public String packageName() {
    return slug.replace("-", "");
  }

  /** Returns the contract's name, such as {@code RateLimiter}. */
  public String typeName() {
    return words().map(KataName::capital).collect(Collectors.joining());
  }

  /** Returns a title, such as {@code Rate limiter}. */
  public String title() {
    return capital(words().collect(Collectors.joining(" ")));
  }

  private Stream<String> words() {
    return Arrays.stream(slug.split("-", -1));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
