package dev.katas.cli.render.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the style's colours to the contrast that text and drawings need. */
class PaletteTest {
  private static final double TEXT = 4.5;
  private static final double DRAWING = 3;
  private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void contrast_textOnItsGrounds_isEnough(String theme) {
    Map<String, String> palette = palette(theme);
    for (String ground : List.of("paper", "card", "faint", "code")) {
      for (String ink : List.of("ink", "soft", "link", "won", "lost", "idle", "unsure")) {
        assertContrast(palette, ink, ground, TEXT);
      }
    }
    for (String ground : List.of("won-tint", "lost-tint", "unsure-tint", "t1", "t2", "t3")) {
      assertContrast(palette, "ink", ground, TEXT);
      assertContrast(palette, "soft", ground, TEXT);
      assertContrast(palette, "link", ground, TEXT);
    }
    assertContrast(palette, "lost", "lost-tint", TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void contrast_lanesAndSeries_areEnough(String theme) {
    Map<String, String> palette = palette(theme);
    for (int i = 1; i <= 6; i++) {
      assertContrast(palette, "c" + i, "t" + i, TEXT);
      assertContrast(palette, "c" + i, "card", DRAWING);
      assertContrast(palette, "c" + i, "code", TEXT);
    }
    assertContrast(palette, "won", "card", DRAWING);
  }

  private static void assertContrast(
      Map<String, String> palette, String ink, String ground, double least) {
    double one = luminance(palette.getOrDefault(ink, ""));
    double two = luminance(palette.getOrDefault(ground, ""));
    double contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    assertTrue(contrast >= least, "%s on %s: %.2f".formatted(ink, ground, contrast));
  }

  private static Map<String, String> palette(String theme) {
    String style = Assets.load().style();
    int dark = style.indexOf("prefers-color-scheme: dark");
    String part =
        theme.equals("dark")
            ? style.substring(dark, style.indexOf("box-sizing"))
            : style.substring(0, dark);
    Map<String, String> palette = new HashMap<>();
    Matcher matcher = COLOUR.matcher(part);
    while (matcher.find()) {
      palette.put(matcher.group(1), matcher.group(2));
    }
    return palette;
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xff) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
