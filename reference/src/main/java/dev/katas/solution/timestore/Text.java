package dev.katas.solution.timestore;

import dev.katas.contract.timestore.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Strings as bytes and back, with nothing lost.
 *
 * <p>UTF-8 would turn a lone surrogate into a question mark. One byte a character where all of them
 * fit, two otherwise, is exact and takes the room that the string itself takes.
 */
final class Text {
  private static final int LARGEST_NARROW = 0xFF;

  private Text() {}

  /** Tells whether some character needs two bytes. */
  static boolean isWide(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LARGEST_NARROW) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether some version's value needs two bytes a character. */
  static boolean anyWide(List<Version> versions) {
    for (Version version : versions) {
      if (isWide(version.value())) {
        return true;
      }
    }
    return false;
  }

  static byte[] toBytes(String text, boolean wide) {
    if (!wide) {
      return text.getBytes(StandardCharsets.ISO_8859_1);
    }
    byte[] bytes = new byte[2 * text.length()];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes[2 * i] = (byte) (c >> Byte.SIZE);
      bytes[2 * i + 1] = (byte) c;
    }
    return bytes;
  }

  static String fromBytes(byte[] bytes, int length, boolean wide) {
    if (!wide) {
      return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
    char[] chars = new char[length / 2];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = (char) (((bytes[2 * i] & 0xFF) << Byte.SIZE) | (bytes[2 * i + 1] & 0xFF));
    }
    return new String(chars);
  }
}
