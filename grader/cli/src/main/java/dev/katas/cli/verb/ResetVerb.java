package dev.katas.cli.verb;

import dev.katas.cli.session.ExitCode;
import dev.katas.cli.session.Session;
import dev.katas.cli.session.UsageException;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.intake.SubmissionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts the skeleton back, keeping the attempt aside. */
@Command(
    name = "reset",
    description = "Puts the skeleton back and stops the clock; your files are kept aside.")
final class ResetVerb extends Verb {
  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

  @Mixin KataArgument kata = new KataArgument();

  ResetVerb(Session session) {
    super(session);
  }

  @Override
  ExitCode run() throws IOException, UsageException, SubmissionException {
    Kata found = kata.find(session());
    Submission skeleton = session().engine().submission(found, "@skeleton");
    if (skeleton.sources().isEmpty()) {
      throw new UsageException("%s has no skeleton to put back.".formatted(found.id()));
    }
    List<String> editable = found.descriptor().editablePaths();
    Map<Path, String> files = new LinkedHashMap<>();
    for (SourceFile source : skeleton.sources()) {
      Path first = found.folder().resolve(editable.get(0));
      files.put(found.descriptor().behavioural() ? first : place(first, source), source.text());
    }
    Path copy = session().state().kept().replace(found.id(), found.folder(), editable, files);
    session().state().rounds().stop(found.id());
    terminal()
        .out()
        .println(
            "%s is the skeleton again. Your files are in %s."
                .formatted(found.id(), session().show(copy)));
    return ExitCode.OK;
  }

  /** Returns where a source belongs below an editable folder, by its package. */
  private static Path place(Path folder, SourceFile source) {
    String name = Path.of(source.path()).getFileName().toString();
    Matcher declared = PACKAGE.matcher(source.text());
    String path = declared.find() ? declared.group(1).replace('.', '/') : "";
    return path.isEmpty() || folder.endsWith(path)
        ? folder.resolve(name)
        : folder.resolve(path).resolve(name);
  }
}
