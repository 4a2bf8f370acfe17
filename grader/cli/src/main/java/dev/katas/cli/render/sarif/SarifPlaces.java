package dev.katas.cli.render.sarif;

import dev.katas.cli.render.common.Place;
import dev.katas.cli.render.sarif.SarifLog.Artifact;
import dev.katas.cli.render.sarif.SarifLog.ArtifactLocation;
import dev.katas.cli.render.sarif.SarifLog.Location;
import dev.katas.cli.render.sarif.SarifLog.Message;
import dev.katas.cli.render.sarif.SarifLog.PhysicalLocation;
import dev.katas.cli.render.sarif.SarifLog.Region;
import dev.katas.engine.evidence.Evidence.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Places as SARIF writes them: relative URIs, and an index into the list of files. */
final class SarifPlaces {
  private final UnaryOperator<String> inRepository;
  private final List<String> paths = new ArrayList<>();

  SarifPlaces(List<SourceFile> sources, UnaryOperator<String> inRepository) {
    this.inRepository = inRepository;
    sources.forEach(source -> paths.add(source.path()));
  }

  List<Artifact> artifacts() {
    return paths.stream()
        .map(path -> new Artifact(new ArtifactLocation(uri(path), null), language(path)))
        .toList();
  }

  Location location(Place place, @Nullable Integer id) {
    int index = paths.indexOf(place.path());
    Region region =
        place.line() < 1
            ? null
            : new Region(place.line(), place.column() < 1 ? null : place.column());
    return new Location(
        id,
        new PhysicalLocation(
            new ArtifactLocation(uri(place.path()), index < 0 ? null : index), region),
        place.note().isEmpty() ? null : new Message(place.note()));
  }

  private static String language(String path) {
    return path.endsWith(".java") ? "java" : "markdown";
  }

  /** Returns a path as a relative URI: everything but unreserved characters is encoded. */
  private String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : inRepository.apply(path).replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
      uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return uri.toString();
  }
}
