package dev.katas.engine.intake;

import dev.katas.engine.catalog.Kata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds and reads submissions by what a user calls them. */
public final class SubmissionReader {
  private static final String REFERENCE = "@reference";
  private static final String SKELETON = "@skeleton";

  private SubmissionReader() {}

  /**
   * Reads a submission.
   *
   * @param spec a folder or zip archive; {@code @reference}, {@code @skeleton}, or
   *     {@code @<mistake>} for a known submission; empty for the kata's own folder
   * @throws SubmissionException if there is no such submission, or it is not one that may be graded
   */
  public static Submission read(Kata kata, String spec) throws SubmissionException {
    try {
      if (kata.descriptor().behavioural()) {
        return answer(kata, spec);
      }
      return spec.isEmpty() ? own(kata) : named(kata, spec);
    } catch (IOException e) {
      throw new SubmissionException("%s cannot be read: %s".formatted(spec, e.getMessage()));
    }
  }

  /** Reads the skeleton as it is committed, whatever the candidate has made of it since. */
  public static Submission skeleton(Kata kata) throws SubmissionException {
    return read(kata, SKELETON);
  }

  private static Submission answer(Kata kata, String spec) throws IOException, SubmissionException {
    String file = kata.answer().getFileName().toString();
    if (spec.isEmpty()) {
      String name = kata.root().relativize(kata.answer()).toString();
      if (!Files.exists(kata.answer(), LinkOption.NOFOLLOW_LINKS)) {
        throw new SubmissionException(
            "There is no %s yet: './kata start %s' writes it.".formatted(name, kata.id()));
      }
      return new Submission(name, AnswerFile.read(kata.answer(), file));
    }
    return new Submission(spec, AnswerFile.read(answerPlace(kata, spec), file));
  }

  private static Path answerPlace(Kata kata, String spec) throws IOException, SubmissionException {
    if (spec.equals(REFERENCE)) {
      return kata.reference();
    }
    if (spec.equals(SKELETON)) {
      return kata.skeleton();
    }
    if (!spec.startsWith("@")) {
      return path(spec);
    }
    Path worked = kata.workedAnswers().resolve(spec.substring(1)).normalize();
    return Files.isDirectory(worked) && kata.workedAnswers().equals(worked.getParent())
        ? worked
        : knownFolder(kata, spec);
  }

  private static Submission own(Kata kata) throws IOException, SubmissionException {
    String name = kata.root().relativize(kata.folder()).toString();
    return new Submission(name, SourceFolder.read(editable(kata, kata.folder())));
  }

  private static Submission named(Kata kata, String spec) throws IOException, SubmissionException {
    if (spec.equals(REFERENCE)) {
      return new Submission(spec, SourceFolder.read(List.of(kata.reference())));
    }
    if (spec.equals(SKELETON)) {
      return new Submission(spec, SourceFolder.read(List.of(kata.skeleton())));
    }
    if (spec.startsWith("@")) {
      return new Submission(spec, KnownSources.read(kata, knownFolder(kata, spec)));
    }
    Path path = path(spec);
    if (Files.isRegularFile(path) && spec.endsWith(".zip")) {
      return new Submission(spec, SourceArchive.read(path));
    }
    if (Files.isSymbolicLink(path)) {
      throw new SubmissionException(
          "%s is a symbolic link: name the folder itself.".formatted(spec));
    }
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new SubmissionException(
          "There is no folder or .zip archive %s: check the path given to --submission."
              .formatted(spec));
    }
    List<Path> editable = editable(kata, path);
    boolean project = editable.stream().anyMatch(Files::isDirectory);
    return new Submission(spec, SourceFolder.read(project ? editable : List.of(path)));
  }

  private static Path path(String spec) throws SubmissionException {
    try {
      return Path.of(spec);
    } catch (InvalidPathException e) {
      throw new SubmissionException("%s is not a path.".formatted(spec));
    }
  }

  private static List<Path> editable(Kata kata, Path folder) {
    return kata.descriptor().editablePaths().stream().map(folder::resolve).toList();
  }

  /** Returns the folder of a known submission. */
  static Path knownFolder(Kata kata, String spec) throws IOException, SubmissionException {
    String mistake = spec.substring(1);
    List<String> names = new ArrayList<>();
    if (Files.isDirectory(kata.knownSubmissions())) {
      try (Stream<Path> groups = Files.walk(kata.knownSubmissions(), 2)) {
        for (Path folder : groups.filter(Files::isDirectory).sorted().toList()) {
          if (kata.knownSubmissions().relativize(folder).getNameCount() != 2) {
            continue;
          }
          names.add("@" + folder.getFileName());
          if (folder.getFileName().toString().equals(mistake)) {
            return folder;
          }
        }
      }
    }
    throw new SubmissionException(
        "There is no known submission %s. There are: @reference, @skeleton%s."
            .formatted(spec, names.isEmpty() ? "" : ", " + String.join(", ", names)));
  }
}
