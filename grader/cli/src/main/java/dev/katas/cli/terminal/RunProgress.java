package dev.katas.cli.terminal;

import dev.katas.engine.Progress;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.protocol.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Shows how far the run of one submission is. */
public final class RunProgress implements Progress {
  private final StatusLine line;
  private final Map<Dimension, Integer> planned = new EnumMap<>(Dimension.class);
  private final Map<Dimension, Integer> done = new EnumMap<>(Dimension.class);
  private final Map<Dimension, Integer> passed = new EnumMap<>(Dimension.class);
  private String now = "";

  /** Creates a progress that is shown on a line. */
  public RunProgress(StatusLine line) {
    this.line = line;
  }

  @Override
  public synchronized void stage(String name) {
    now = name;
    line.plain(name);
    draw();
  }

  @Override
  public synchronized void planned(List<PlannedCheck> checks) {
    for (PlannedCheck check : checks) {
      planned.merge(check.dimension(), 1, Integer::sum);
    }
    draw();
  }

  @Override
  public synchronized void started(Dimension dimension, String checkId) {
    now = dimension.id() + ": " + checkId;
    draw();
  }

  @Override
  public synchronized void finished(Dimension dimension, CheckResult result) {
    int count = done.merge(dimension, 1, Integer::sum);
    if (result.status() == Status.PASSED) {
      passed.merge(dimension, 1, Integer::sum);
    }
    int all = planned.getOrDefault(dimension, 0);
    if (count == all) {
      line.plain(
          "%s: %d of %d passed".formatted(dimension.id(), passed.getOrDefault(dimension, 0), all));
    }
    draw();
  }

  private void draw() {
    line.draw(sum(done), sum(planned), now);
  }

  private static int sum(Map<Dimension, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
