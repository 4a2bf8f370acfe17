package dev.katas.cli.render.common;

import dev.katas.engine.evidence.Evidence.SourceFile;
import dev.katas.engine.score.Scorecard.ScoredCheck;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.ScheduleMeasurement;
import dev.katas.runner.protocol.ScheduleMeasurement.ScheduleStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the lines of a submission that its findings are about; never a line it does not have. */
public final class Places {
  private static final Pattern NAMED = Pattern.compile("\\(([^():\\s]+\\.java):(\\d{1,6})\\)");

  private static final Pattern PUBLIC =
      Pattern.compile("^public\\s+([a-z]+\\s+)*class\\s", Pattern.MULTILINE);

  private static final Pattern QUOTED = Pattern.compile("(?:^|; )line (\\d{1,6}): \u201c");

  private static final Pattern AT_LINE = Pattern.compile(", at line (\\d{1,6}),");

  private final Map<String, SourceFile> byName = new LinkedHashMap<>();

  /** Creates places in some sources. */
  public Places(List<SourceFile> sources) {
    for (SourceFile source : sources) {
      byName.putIfAbsent(name(source.path()), source);
    }
  }

  /** Returns the place of a file's line; empty if the submission has no such file. */
  public Optional<Place> at(String file, long line, long column, String note) {
    SourceFile source = byName.get(name(file));
    if (source == null) {
      return Optional.empty();
    }
    boolean there = line >= 1 && line <= source.text().lines().count();
    return Optional.of(
        new Place(
            source.path(), there ? line : 0, there && column > 0 ? column : 0, Visible.line(note)));
  }

  /**
   * Returns where a check's points were lost, the line that matters most first: the accesses that
   * race as the explanation names them, else where each thread was last. A check that no line
   * explains is about the file of the submission's public class as a whole; an answer's is about
   * the sentences that it quotes.
   */
  public List<Place> of(ScoredCheck check) {
    if (check.dimension() == Dimension.STRUCTURE) {
      return quoted(check);
    }
    if (!(check.measurement() instanceof ScheduleMeasurement schedule)) {
      return whole();
    }
    Set<Place> found = new LinkedHashSet<>();
    for (String text : List.of(check.actual(), check.message())) {
      Matcher named = NAMED.matcher(text);
      while (named.find()) {
        at(named.group(1), Long.parseLong(named.group(2)), 0, "").ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      found.addAll(last(schedule.interleaving()));
    }
    return found.isEmpty() ? whole() : List.copyOf(found);
  }

  /** Returns the lines of the sentences that a finding on an answer quotes or names. */
  private List<Place> quoted(ScoredCheck check) {
    Set<Place> found = new LinkedHashSet<>();
    Matcher line = QUOTED.matcher(check.actual());
    while (line.find()) {
      answer(Long.parseLong(line.group(1)), found);
    }
    Matcher named = AT_LINE.matcher(check.message());
    if (named.find()) {
      answer(Long.parseLong(named.group(1)), found);
    }
    return found.isEmpty() ? whole() : List.copyOf(found);
  }

  private void answer(long line, Set<Place> found) {
    byName.keySet().stream().limit(1).forEach(name -> at(name, line, 0, "").ifPresent(found::add));
  }

  /** Returns the file of the public class as a whole, else the first; nothing if there is none. */
  public List<Place> whole() {
    Stream<SourceFile> open =
        byName.values().stream().filter(source -> PUBLIC.matcher(source.text()).find());
    return Stream.concat(open, byName.values().stream())
        .limit(1)
        .map(source -> new Place(source.path(), 0, 0, ""))
        .toList();
  }

  private List<Place> last(List<ScheduleStep> steps) {
    Map<Integer, Place> lastOf = new LinkedHashMap<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      ScheduleStep step = steps.get(i);
      if (step.line() > 0 && !lastOf.containsKey(step.thread())) {
        at(step.file(), step.line(), 0, "thread %d %s".formatted(step.thread(), step.action()))
            .ifPresent(place -> lastOf.put(step.thread(), place));
      }
    }
    return new ArrayList<>(lastOf.values());
  }

  private static String name(String path) {
    return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
  }
}
