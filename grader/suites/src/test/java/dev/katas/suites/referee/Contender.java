package dev.katas.suites.referee;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * An implementation from the gallery that both judges see, and what each of them must say.
 *
 * <p>Each is compiled into a package of its own: Lincheck keeps what it has made of a class under
 * the class's name.
 */
enum Contender {
  COUNTER_ATOMIC(Arena.HIT_COUNTER, "none/atomic", Verdict.PASSES),
  COUNTER_COMPARE_AND_SET(Arena.HIT_COUNTER, "none/compare-and-set", Verdict.PASSES),
  COUNTER_SPIN_LOCK(Arena.HIT_COUNTER, "none/spin-lock", Verdict.PASSES),
  COUNTER_GET_THEN_SET(Arena.HIT_COUNTER, "threadSafety/get-then-set", Verdict.FLAGGED),
  COUNTER_LOCK_ON_A_BOX(Arena.HIT_COUNTER, "threadSafety/lock-on-a-box", Verdict.FLAGGED),
  COUNTER_ADDER(Arena.HIT_COUNTER, "threadSafety/reads-back-an-adder", Verdict.FLAGGED),
  COUNTER_READ_LOCK(Arena.HIT_COUNTER, "threadSafety/under-a-read-lock", Verdict.FLAGGED),
  COUNTER_VOLATILE(Arena.HIT_COUNTER, "threadSafety/volatile-increment", Verdict.FLAGGED),
  COUNTER_UNLOCKED_READ(
      Arena.HIT_COUNTER, "threadSafety/unlocked-read", Verdict.FLAGGED, Verdict.PASSES),

  TICKET_COMPARE_AND_SET(Arena.ONE_TIME_TICKET, "none/compare-and-set", Verdict.PASSES),
  TICKET_ONE_PERMIT(Arena.ONE_TIME_TICKET, "none/one-permit", Verdict.PASSES),
  TICKET_CONTAINS_THEN_ADD(
      Arena.ONE_TIME_TICKET, "threadSafety/contains-then-add", Verdict.FLAGGED),
  TICKET_NEW_LOCK(Arena.ONE_TIME_TICKET, "threadSafety/lock-on-a-new-object", Verdict.FLAGGED),
  TICKET_GET_THEN_SET(Arena.ONE_TIME_TICKET, "threadSafety/get-then-set", Verdict.FLAGGED),

  STACK_FRESH_NODES(Arena.INT_STACK, "none/fresh-nodes", Verdict.PASSES),
  STACK_FIELD_UPDATER(Arena.INT_STACK, "none/field-updater", Verdict.PASSES),
  STACK_HANDLE(Arena.INT_STACK, "none/handle-and-volatile", Verdict.PASSES),
  STACK_STAMPED(Arena.INT_STACK, "none/stamped-top", Verdict.PASSES),
  STACK_RESULT_IGNORED(Arena.INT_STACK, "threadSafety/result-ignored", Verdict.FLAGGED),
  STACK_SET(Arena.INT_STACK, "threadSafety/set-instead-of-compare", Verdict.FLAGGED),
  STACK_NODES_AGAIN(Arena.INT_STACK, "threadSafety/nodes-used-again", Verdict.FLAGGED),

  TOTALS_COUNTER_A_KEY(Arena.KEYED_TOTALS, "none/counter-a-key", Verdict.PASSES),
  TOTALS_MERGE(Arena.KEYED_TOTALS, "none/merge", Verdict.PASSES),
  TOTALS_REPLACE(Arena.KEYED_TOTALS, "none/replace-in-a-loop", Verdict.PASSES),
  TOTALS_PUT_TWICE(Arena.KEYED_TOTALS, "threadSafety/counter-put-twice", Verdict.FLAGGED),
  TOTALS_TWO_LOCKS(Arena.KEYED_TOTALS, "threadSafety/get-then-put-lock", Verdict.FLAGGED),
  TOTALS_PLAIN_MAP(Arena.KEYED_TOTALS, "threadSafety/plain-map-under-key-locks", Verdict.FLAGGED),

  SETTINGS_IMMUTABLE(Arena.SETTINGS, "none/immutable-pair", Verdict.PASSES),
  SETTINGS_RELEASE_ACQUIRE(Arena.SETTINGS, "none/release-acquire", Verdict.PASSES),
  SETTINGS_OPTIMISTIC(Arena.SETTINGS, "none/optimistic-read", Verdict.PASSES),
  SETTINGS_LEAK(Arena.SETTINGS, "threadSafety/leaks-while-built", Verdict.FLAGGED),
  SETTINGS_NOT_VALIDATED(
      Arena.SETTINGS, "threadSafety/optimistic-read-not-validated", Verdict.FLAGGED),
  SETTINGS_HALF_BUILT(Arena.SETTINGS, "threadSafety/published-half-built", Verdict.FLAGGED),
  SETTINGS_TWO_FIELDS(Arena.SETTINGS, "threadSafety/two-volatile-fields", Verdict.FLAGGED),
  SETTINGS_PLAIN_MODE(Arena.SETTINGS, "threadSafety/plain-mode", Verdict.FLAGGED, Verdict.PASSES),
  SETTINGS_PLAIN_REFERENCE(
      Arena.SETTINGS, "threadSafety/plain-reference", Verdict.FLAGGED, Verdict.PASSES),

  ACCOUNTS_ONE_WORD(Arena.ACCOUNTS, "none/both-in-one-word", Verdict.PASSES),
  ACCOUNTS_ONE_STATE(Arena.ACCOUNTS, "none/one-immutable-state", Verdict.PASSES),
  ACCOUNTS_LOCKS_IN_ORDER(Arena.ACCOUNTS, "none/locks-in-one-order", Verdict.PASSES),
  ACCOUNTS_CHECK_THEN_DEBIT(Arena.ACCOUNTS, "threadSafety/checks-then-debits", Verdict.FLAGGED),
  ACCOUNTS_DEADLOCK(Arena.ACCOUNTS, "threadSafety/locks-in-call-order", Verdict.FLAGGED),
  ACCOUNTS_ONE_LOCK(Arena.ACCOUNTS, "threadSafety/one-lock-at-a-time", Verdict.FLAGGED);

  private static final String PACKAGE = "dev.katas.solution.gallery";
  private static final Path GALLERY = Path.of("../../fixtures/submissions/_gallery");

  private final Arena arena;
  private final String place;
  private final Verdict ours;
  private final Verdict lincheck;

  /** Both judges say the same. */
  Contender(Arena arena, String place, Verdict both) {
    this(arena, place, both, both);
  }

  /**
   * The judges differ. All three that do read a plain field or reference that nothing orders after
   * the write: ours charges the missing order, Lincheck runs one access after another and sees no
   * wrong answer.
   */
  Contender(Arena arena, String place, Verdict ours, Verdict lincheck) {
    this.arena = arena;
    this.place = place;
    this.ours = ours;
    this.lincheck = lincheck;
  }

  Arena arena() {
    return arena;
  }

  /** Returns what our scheduler must say. */
  Verdict ours() {
    return ours;
  }

  /** Returns what Lincheck must say. */
  Verdict lincheck() {
    return lincheck;
  }

  /** Returns the name of the class to judge. */
  String entry() {
    return ownPackage() + ".Attempt";
  }

  /** Compiles all implementations into a folder of classes. */
  static void compile(Path classes) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("-proc:none", "-nowarn", "-g", "--release", "17", "-d", classes.toString()));
    for (Contender contender : values()) {
      arguments.add(contender.copySource(classes).toString());
    }
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, problems, problems, arguments.toArray(new String[0]));
    if (code != 0) {
      throw new IllegalStateException(problems.toString(StandardCharsets.UTF_8));
    }
  }

  private Path copySource(Path classes) throws IOException {
    Path source = GALLERY.resolve(arena.folder()).resolve(place).resolve("Attempt.java");
    String text = Files.readString(source);
    Path copy = Files.createDirectories(classes.resolve(ownFolder())).resolve("Attempt.java");
    return Files.writeString(
        copy, text.replace("package " + PACKAGE + ";", "package " + ownPackage() + ";"));
  }

  /** Returns the compiled classes by their names. */
  Map<String, byte[]> classes(Path classes) throws IOException {
    Map<String, byte[]> found = new HashMap<>();
    try (Stream<Path> files = Files.list(classes.resolve(ownFolder()))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        found.put(ownPackage() + "." + name, Files.readAllBytes(file));
      }
    }
    return found;
  }

  private String ownPackage() {
    return PACKAGE + "." + name().toLowerCase(Locale.ROOT);
  }

  private String ownFolder() {
    return ownPackage().replace('.', '/');
  }
}
