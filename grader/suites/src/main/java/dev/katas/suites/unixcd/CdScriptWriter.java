package dev.katas.suites.unixcd;

import dev.katas.fixtures.tree.TreePlan;
import dev.katas.fixtures.tree.random.PathMaker;
import dev.katas.fixtures.tree.random.TreeMaker;
import dev.katas.runner.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes one script of a {@link CdScripts} family. */
final class CdScriptWriter {
  private static final List<String> USERS = List.of("ann", "bob");
  private static final int LEAST_STEPS = 4;
  private static final int MOST_STEPS = 10;
  private static final int TRIES = 8;

  private final CdScripts family;
  private final SplittableRandom random;
  private final TreePlan plan;
  private final PathMaker paths;
  private final List<StepKind> kinds;
  private final List<Operation<Terminal>> script = new ArrayList<>();
  private final Terminal model = Terminal.ofModel();

  CdScriptWriter(CdScripts family, SplittableRandom random) {
    this.family = family;
    this.random = random;
    this.plan = TreeMaker.make(random.split(), family.ingredients());
    this.paths = new PathMaker(random.split(), family.ingredients(), plan);
    this.kinds = family.kinds().stream().sorted().toList();
  }

  List<Operation<Terminal>> write() {
    furnish();
    for (int i = random.nextInt(LEAST_STEPS, MOST_STEPS + 1); i > 0; i--) {
      add(useful(pick(kinds)));
    }
    if (family.kinds().contains(StepKind.CURRENT)) {
      add(Calls.CURRENT.with());
    }
    if (family.kinds().contains(StepKind.HISTORY)) {
      add(Calls.HISTORY.with());
    }
    return script;
  }

  private void add(Operation<Terminal> step) {
    script.add(step);
    step.apply(model);
  }

  private void furnish() {
    if (family.has(Furnishing.ANY_CASE)) {
      add(Calls.IGNORE_CASE.with());
    }
    plan.directories().forEach(path -> add(Calls.MKDIR.with(path)));
    plan.files().forEach(path -> add(Calls.TOUCH.with(path)));
    plan.links().forEach((path, target) -> add(Calls.LINK.with(path, target)));
    if (family.has(Furnishing.START)) {
      add(Calls.START.with(directory()));
    }
    plan.locked().forEach(path -> add(Calls.LOCK.with(path)));
    if (family.has(Furnishing.HOME)) {
      add(Calls.HOME_IS.with(directory()));
    }
    if (family.has(Furnishing.USERS)) {
      USERS.forEach(user -> add(Calls.USER.with(user, directory())));
    }
    if (family.has(Furnishing.SEARCH_PATH)) {
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        add(Calls.SEARCH.with(place()));
      }
    }
    if (family.has(Furnishing.MOUNTS)) {
      for (long i = 1; i < 4; i++) {
        add(Calls.MOUNT.with(directory(), i));
      }
    }
  }

  private String directory() {
    return pick(plan.directories());
  }

  /** A place of a search path: mostly absolute. */
  private String place() {
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> directory().substring(1);
      default -> directory();
    };
  }

  /** A step that leads somewhere, if the family wants no others and one is found. */
  private Operation<Terminal> useful(StepKind kind) {
    Operation<Terminal> step = step(kind);
    for (int i = 0; i < TRIES && !family.allows(step, model.sibling()); i++) {
      step = step(kind);
    }
    return step;
  }

  private Operation<Terminal> step(StepKind kind) {
    return switch (kind) {
      case WALK -> Calls.CD.with(path());
      case TRY -> Calls.TRY.with(path());
      case NO_ARGUMENT -> Calls.CD_HOME.with();
      case TILDE -> Calls.CD.with(behind("~"));
      case USER -> Calls.CD.with(behind("~" + user()));
      case BACK -> Calls.CD.with("-");
      case LOGICAL -> Calls.CD_LOGICAL.with(path());
      case LOGICAL_BACK -> Calls.CD_LOGICAL.with("-");
      case WITHIN -> Calls.CD_WITHIN.with(path());
      case CURRENT -> Calls.CURRENT.with();
      case HISTORY -> Calls.HISTORY.with();
    };
  }

  private String user() {
    return random.nextInt(6) == 0 ? "nobody" : pick(USERS);
  }

  private String path() {
    String path = paths.make(model.session().current());
    if (family.has(Furnishing.ANY_CASE) && random.nextBoolean()) {
      return path.toUpperCase(Locale.ROOT);
    }
    return path;
  }

  /** A path behind a home directory; for most of them something is there. */
  private String behind(String home) {
    if (random.nextInt(3) == 0) {
      return home;
    }
    String where = paths.make(random.nextBoolean() ? directory() : "/");
    return home + "/" + where.replaceFirst("^/+", "");
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
