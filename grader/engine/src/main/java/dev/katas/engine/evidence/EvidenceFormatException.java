package dev.katas.engine.evidence;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why a text is not evidence that this grader can read. */
public final class EvidenceFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  EvidenceFormatException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
