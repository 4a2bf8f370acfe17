package dev.katas.engine.intake;

import dev.katas.engine.evidence.Evidence.SourceFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads the Java files of a zip archive in memory; nothing is unpacked to disk. */
final class SourceArchive {
  private static final int MAX_ENTRIES = 2000;
  private static final long MAX_SKIPPED = 16 << 20;

  private SourceArchive() {}

  static List<SourceFile> read(Path archive) throws IOException, SubmissionException {
    SourceBudget budget = new SourceBudget();
    List<SourceFile> sources = new ArrayList<>();
    long skipped = 0;
    int entries = 0;
    try (ZipInputStream zip =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (++entries > MAX_ENTRIES || isUnsafe(name)) {
          throw new SubmissionException(
              "%s: the archive has too many entries, or one that points outside it."
                  .formatted(archive));
        }
        if (name.endsWith(".java") && !entry.isDirectory()) {
          sources.add(budget.read(name, zip));
        } else {
          skipped += zip.readNBytes((int) MAX_SKIPPED).length;
        }
        if (skipped >= MAX_SKIPPED) {
          throw new SubmissionException("%s: the archive is too large.".formatted(archive));
        }
      }
    } catch (ZipException e) {
      throw new SubmissionException(
          "%s is not a readable zip archive: %s".formatted(archive, e.getMessage()));
    }
    return budget.complete(sources);
  }

  private static boolean isUnsafe(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || Arrays.asList(name.split("/")).contains("..");
  }
}
