package dev.katas.solution.corpus;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Scanner;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Linear calls on text, numbers and buffers. */
@SuppressWarnings({"ReturnValueIgnored", "CheckReturnValue"}) // what they cost is the point
final class LinearTexts {
  private final Map<String, IntFunction<Runnable>> calls;

  private LinearTexts(Map<String, IntFunction<Runnable>> calls) {
    this.calls = calls;
  }

  static void into(Map<String, IntFunction<Runnable>> calls) {
    LinearTexts texts = new LinearTexts(calls);
    texts.strings();
    texts.builders();
    texts.others();
  }

  private <A> void of(String name, IntFunction<A> prepared, Consumer<A> call) {
    LinearCalls.add(calls, name, prepared, call);
  }

  private static String text(int n) {
    return "a".repeat(n);
  }

  private void strings() {
    of("String.indexOf", LinearTexts::text, s -> s.indexOf('b'));
    of("String.indexOf text", LinearTexts::text, s -> s.indexOf("ab"));
    of("String.lastIndexOf", LinearTexts::text, s -> s.lastIndexOf('b'));
    of("String.contains", LinearTexts::text, s -> s.contains("xy"));
    of("String.equals", LinearTexts::text, s -> s.equals(text(s.length())));
    of("String.compareTo", LinearTexts::text, s -> s.compareTo(s + "b"));
    of("String.substring", LinearTexts::text, s -> s.substring(1));
    of("String.concat", LinearTexts::text, s -> s.concat("b"));
    of("String +", LinearTexts::text, s -> (s + "b" + s.length()).hashCode());
    of("String.repeat", n -> n, n -> "ab".repeat(n));
    of("String.replace", LinearTexts::text, s -> s.replace('a', 'b'));
    of("String.toUpperCase", LinearTexts::text, s -> s.toUpperCase(java.util.Locale.ROOT));
    of("String.toCharArray", LinearTexts::text, s -> s.toCharArray());
    of("String.getBytes", LinearTexts::text, s -> s.getBytes(StandardCharsets.UTF_8));
    of("new String(char[])", n -> text(n).toCharArray(), c -> new String(c));
    of("new String(bytes)", n -> new byte[n], b -> new String(b, StandardCharsets.UTF_8));
    of("String.hashCode", n -> new String(text(n).toCharArray()), s -> (s + "c").hashCode());
    of("String.chars", LinearTexts::text, s -> s.chars().sum());
    of("String.split", n -> "a,".repeat(n), s -> s.split(",", -1));
    of("String.join", n -> java.util.Collections.nCopies(n, "a"), l -> String.join(",", l));
    of("String.strip", n -> " ".repeat(n) + "a", s -> s.strip());
    of("String.lines", n -> "a\n".repeat(n), s -> s.lines().count());
    of("String.matches", LinearTexts::text, s -> s.matches("a*"));
    of("String.startsWith", LinearTexts::text, s -> s.startsWith(s.substring(1)));
  }

  private void builders() {
    of("StringBuilder.insert", n -> new StringBuilder(text(n)), b -> b.insert(0, 'b'));
    of("StringBuilder.toString", n -> new StringBuilder(text(n)), b -> b.toString());
    of("StringBuilder.reverse", n -> new StringBuilder(text(n)), b -> b.reverse());
    of("StringBuilder.deleteCharAt", n -> new StringBuilder(text(n)), b -> b.deleteCharAt(0));
    of("StringBuilder.indexOf", n -> new StringBuilder(text(n)), b -> b.indexOf("b"));
    of("StringBuilder.append", n -> new StringBuilder(text(n)), b -> b.append(b));
    of("StringJoiner.toString", n -> new StringJoiner(",").add(text(n)), j -> j.toString());
    of(
        "StringTokenizer.countTokens",
        n -> "a ".repeat(n),
        s -> new StringTokenizer(s).countTokens());
    of("Matcher.find", LinearTexts::text, s -> Pattern.compile("b").matcher(s).find());
    of("Pattern.split", n -> "a;".repeat(n), s -> Pattern.compile(";").split(s));
  }

  private void others() {
    of("BigInteger.add", n -> BigInteger.ONE.shiftLeft(32 * n), b -> b.add(b));
    of("BigInteger.shiftLeft", n -> BigInteger.ONE.shiftLeft(32 * n), b -> b.shiftLeft(1));
    of("BigInteger.toByteArray", n -> BigInteger.ONE.shiftLeft(8 * n), b -> b.toByteArray());
    of(
        "BigInteger.bitCount",
        n -> BigInteger.ONE.shiftLeft(32 * n),
        b -> b.subtract(BigInteger.ONE).bitCount());
    of("ByteBuffer.put", n -> ByteBuffer.allocate(n), b -> b.put(0, new byte[b.capacity()]));
    of(
        "ByteBuffer.equals",
        n -> ByteBuffer.allocate(n),
        b -> b.equals(ByteBuffer.wrap(new byte[b.capacity()])));
    of("ByteBuffer.compact", n -> ByteBuffer.allocate(n), b -> b.compact().clear());
    of("ByteArrayOutputStream.write", n -> new byte[n], LinearTexts::written);
    of(
        "ByteArrayInputStream.readAllBytes",
        n -> new byte[n],
        b -> new ByteArrayInputStream(b).readAllBytes());
    of("StringReader.read", LinearTexts::text, LinearTexts::read);
    of("BufferedReader.readLine", LinearTexts::text, LinearTexts::readLine);
    of("StringWriter.write", LinearTexts::text, s -> new StringWriter().append(s).toString());
    of("Scanner.next", LinearTexts::text, s -> new Scanner(s).next());
    of("Integer.toString loop", n -> n, n -> java.util.HexFormat.of().formatHex(new byte[n]));
    of("Base64.encode", n -> new byte[n], b -> java.util.Base64.getEncoder().encode(b));
  }

  private static void written(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    out.write(bytes, 0, bytes.length);
  }

  private static void read(String text) {
    try (StringReader reader = new StringReader(text)) {
      while (reader.read() >= 0) {
        // to the end
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readLine(String text) {
    try (BufferedReader reader = new BufferedReader(new StringReader(text))) {
      reader.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
