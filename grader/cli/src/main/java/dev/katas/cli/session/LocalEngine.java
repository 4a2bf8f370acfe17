package dev.katas.cli.session;

import dev.katas.engine.Archives;
import dev.katas.engine.Grader;
import dev.katas.engine.LocalGrader;
import dev.katas.engine.catalog.Catalog;
import dev.katas.engine.catalog.Gallery;
import dev.katas.engine.catalog.Kata;
import dev.katas.engine.evidence.Evidence;
import dev.katas.engine.intake.Submission;
import dev.katas.engine.intake.SubmissionException;
import dev.katas.engine.intake.SubmissionReader;
import dev.katas.engine.process.Installation;
import dev.katas.engine.sandbox.Isolation;
import dev.katas.engine.sandbox.NoSandboxException;
import dev.katas.engine.sandbox.Probe;
import dev.katas.engine.sandbox.Sandboxes;
import dev.katas.engine.score.Scorecard;
import dev.katas.engine.score.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The engine on this machine, as it is installed by the build. */
public final class LocalEngine implements Engine {
  private final Path root;
  private final Path home;
  private final Sandboxes sandboxes = new Sandboxes(Installation.javaLauncher());
  private @Nullable List<Kata> katas;

  /**
   * Names the engine's places; reads nothing yet.
   *
   * @param root the project's top folder
   * @param home the installed grader
   */
  public LocalEngine(Path root, Path home) {
    this.root = root;
    this.home = home;
  }

  @Override
  public List<Kata> katas() throws UsageException {
    List<Kata> known = katas;
    if (known == null) {
      if (!Files.isDirectory(root.resolve("katas"))) {
        throw new UsageException(
            "There is no folder %s: start ./kata in the project's top folder."
                .formatted(root.resolve("katas")));
      }
      known = Catalog.open(root).katas();
      katas = known;
    }
    return known;
  }

  @Override
  public List<Kata> exhibits() {
    return Gallery.open(root);
  }

  @Override
  public Submission submission(Kata kata, @Nullable String spec) throws SubmissionException {
    return SubmissionReader.read(kata, spec == null ? "" : spec);
  }

  @Override
  public Probe isolation() {
    return sandboxes.probe();
  }

  @Override
  public Grader grader(Isolation isolation, Notice notice) throws UsageException {
    Installation installation;
    try {
      installation = Installation.at(home);
    } catch (IOException e) {
      throw new UsageException(
          "The grader is not installed under %s: start it with ./kata, which builds it. (%s)"
              .formatted(home, e.getMessage()));
    }
    if (!Archives.arePresent(installation)) {
      makeArchives(installation, notice);
    }
    try {
      return new LocalGrader(installation, sandboxes.choose(isolation));
    } catch (NoSandboxException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static void makeArchives(Installation installation, Notice notice) {
    notice.say("Making class-data archives, once for this JDK: later runs start faster.");
    try {
      Archives.make(installation);
    } catch (IOException e) {
      notice.say("They could not be made (%s); runs start slower.".formatted(e.getMessage()));
    }
  }

  @Override
  public Scorecard score(Evidence evidence) {
    return Scorer.score(evidence);
  }
}
