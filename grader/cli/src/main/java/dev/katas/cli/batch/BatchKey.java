package dev.katas.cli.batch;

import dev.katas.engine.GradeRequest;
import dev.katas.engine.evidence.Evidence.SourceFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a grade depends on, as one word: sources, seed, descriptor, grader. */
final class BatchKey {
  private BatchKey() {}

  /**
   * Returns the key of a request.
   *
   * @param grader tells one build of the grader from another
   */
  static String of(GradeRequest request, String grader) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, grader);
      add(digest, request.kata().descriptor().toString());
      add(digest, Long.toString(request.seed()));
      for (SourceFile source : request.submission().sources()) {
        add(digest, source.path());
        add(digest, source.text());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
