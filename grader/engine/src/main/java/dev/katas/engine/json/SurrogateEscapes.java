package dev.katas.engine.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes surrogates: what a submission prints may hold half a pair, which UTF-8 cannot encode, and
 * evidence must read back as it was.
 */
final class SurrogateEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    return standardAsciiEscapesForJSON();
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int ch) {
    boolean surrogate = ch >= Character.MIN_SURROGATE && ch <= Character.MAX_SURROGATE;
    return surrogate ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", ch)) : null;
  }
}
