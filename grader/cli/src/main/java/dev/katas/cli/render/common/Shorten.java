package dev.katas.cli.render.common;

import java.nio.charset.StandardCharsets;

/** Keeps texts within the lengths that their readers allow, and says where one was cut. */
public final class Shorten {
  private static final String CUT = "… (cut)";

  private Shorten() {}

  /** Returns a text of at most so many characters (UTF-16 units); no pair is torn apart. */
  public static String characters(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Math.max(0, most - CUT.length());
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + CUT.substring(0, Math.min(CUT.length(), most));
  }

  /** Returns how many bytes a text takes in a file. */
  public static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
