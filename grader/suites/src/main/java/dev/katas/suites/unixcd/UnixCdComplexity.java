package dev.katas.suites.unixcd;

import dev.katas.runner.growth.Growth;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.suite.MeasuredCheck;
import dev.katas.runner.suite.MeasuredSuite;
import dev.katas.runner.work.Call;
import dev.katas.runner.work.Calls;
import dev.katas.runner.work.SpaceCheck;
import dev.katas.runner.work.WorkCheck;
import dev.katas.runner.work.WorkCheckBuilder;
import java.util.List;
import java.util.function.IntFunction;

/** What q05's commands may cost. */
public final class UnixCdComplexity implements MeasuredSuite {
  private static final String NAMES = "names in the path";

  /** Each way through a tree is asked for a few times only: one walk takes all of its names. */
  private static final int WALKS = 4;

  private static final Calls<Desk> NOTHING = (i, n) -> desk -> {};
  private static final Calls<Desk> COMMANDS =
      (i, n) -> cd(i % 3 == 0 ? "/home/docs" : i % 3 == 1 ? "old" : "-");

  @Override
  public List<MeasuredCheck> checks() {
    return List.of(names(), links(), logical(), commands(), space());
  }

  private static MeasuredCheck names() {
    return check("work-names", "cd: O(names), those of targets included", 8, Desk::deep)
        .bound("cd", NAMES, Growth.LINEAR)
        .calls(WALKS)
        .built("a deep tree", NOTHING)
        .asked("down", (q, n) -> cd(Desk.down(n)))
        .asked("down and up again", (q, n) -> cd(Desk.down(n / 2) + "/..".repeat(n / 2)))
        .asked("up from far below", (q, n) -> upFrom(Desk.down(n), "../".repeat(n)))
        .asked("to and fro", (q, n) -> cd("/home" + "/docs/..".repeat(n / 2)))
        .asked("dots and slashes", (q, n) -> cd("/home" + "//.".repeat(n)))
        .asked("a link to far below", (q, n) -> cd("/way"))
        .asked("a link that goes to and fro", (q, n) -> cd("/windings"))
        .check();
  }

  private static MeasuredCheck links() {
    return check(
            "work-links",
            "cd: forty-one links at most are followed, whatever their targets hold",
            5,
            Desk::ladder)
        .bound("cd", "names if every link were written out", Growth.LOGARITHMIC)
        .built("links that stand for two of the next", NOTHING)
        .asked("the last link", (q, n) -> cd("/r" + Desk.rungs(n)))
        .asked("a path through it", (q, n) -> cd("/r" + Desk.rungs(n) + "/../home"))
        .check();
  }

  private static MeasuredCheck logical() {
    return check("work-logical", "cdLogical: O(names)", 3, Desk::deep)
        .provided(desk -> desk.works() && desk.isLogical())
        .bound("cdLogical", NAMES, Growth.LINEAR)
        .calls(WALKS)
        .built("a deep tree", NOTHING)
        .asked("down", (q, n) -> cdLogical(Desk.down(n)))
        .asked("down and up again", (q, n) -> cdLogical(Desk.down(n / 2) + "/..".repeat(n / 2)))
        .asked("to and fro", (q, n) -> cdLogical("/home" + "/docs/..".repeat(n / 2)))
        .check();
  }

  private static MeasuredCheck commands() {
    return check("work-commands", "cd: O(1) in the number of commands given", 2, n -> Desk.small())
        .bound("cd", "commands given before", Growth.CONSTANT)
        .calls(64)
        .built("to and fro", COMMANDS)
        .asked("to and fro", COMMANDS)
        .check();
  }

  private static MeasuredCheck space() {
    return new SpaceCheck<>(
        plan("space-commands", "space: O(1) in the number of commands given", 2),
        "commands given",
        Growth.CONSTANT,
        n -> Desk.small(),
        COMMANDS,
        List::of);
  }

  private static WorkCheckBuilder<Desk> check(
      String id, String title, int points, IntFunction<Desk> fresh) {
    return WorkCheck.of(plan(id, title, points), fresh).provided(Desk::works);
  }

  private static PlannedCheck plan(String id, String title, int points) {
    return new PlannedCheck(id, title, Dimension.COMPLEXITY, Level.L3, points);
  }

  private static Call<Desk> cd(String path) {
    return desk -> desk.session().cd(path);
  }

  private static Call<Desk> upFrom(String start, String path) {
    return desk -> {
      desk.session().cd(start);
      desk.session().cd(path);
    };
  }

  private static Call<Desk> cdLogical(String path) {
    return desk -> desk.logical().cdLogical(path);
  }
}
