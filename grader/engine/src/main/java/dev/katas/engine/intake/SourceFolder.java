package dev.katas.engine.intake;

import dev.katas.engine.evidence.Evidence.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the Java files below folders: bounded, and without following a link. */
final class SourceFolder {
  private static final int MAX_DEPTH = 16;
  private static final int MAX_ENTRIES = 5000;

  private SourceFolder() {}

  /**
   * Reads the sources of several folders, each by its path within its folder.
   *
   * @throws SubmissionException if they hold a link, or more than a submission may
   */
  static List<SourceFile> read(List<Path> folders) throws IOException, SubmissionException {
    SourceBudget budget = new SourceBudget();
    List<SourceFile> sources = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        Visitor visitor = new Visitor(folder, budget, sources);
        Files.walkFileTree(
            folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), MAX_DEPTH, visitor);
        visitor.rethrow();
      }
    }
    return budget.complete(sources);
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final SourceBudget budget;
    private final List<SourceFile> sources;
    private int entries;
    private String refusal = "";

    Visitor(Path folder, SourceBudget budget, List<SourceFile> sources) {
      this.folder = folder;
      this.budget = budget;
      this.sources = sources;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String path = folder.relativize(file).toString().replace('\\', '/');
      if (++entries > MAX_ENTRIES) {
        return refuse("The folder has more than %d entries.".formatted(MAX_ENTRIES));
      }
      if (attributes.isSymbolicLink() || attributes.isOther()) {
        return refuse("%s is a link or a special file: put the file itself there.".formatted(path));
      }
      if (!path.endsWith(".java")) {
        return FileVisitResult.CONTINUE;
      }
      try (InputStream in =
          Channels.newInputStream(
              Files.newByteChannel(
                  file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
        sources.add(budget.read(path, in));
      } catch (SubmissionException e) {
        return refuse(String.valueOf(e.getMessage()));
      }
      return FileVisitResult.CONTINUE;
    }

    private FileVisitResult refuse(String why) {
      refusal = why;
      return FileVisitResult.TERMINATE;
    }

    void rethrow() throws SubmissionException {
      if (!refusal.isEmpty()) {
        throw new SubmissionException(refusal);
      }
    }
  }
}
