package dev.katas.suites.referee;

import java.util.Objects;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jspecify.annotations.Nullable;

/**
 * The second judge, in a JVM of its own: Lincheck instruments classes by an agent that it attaches
 * itself, and finds them by name on the class path.
 *
 * <p>For each contender it makes its own scenarios, of two threads, from a seed that does not
 * change. What it says is printed, one line a contender.
 */
final class LincheckMain {
  /** What each line of a verdict starts with. */
  static final String MARK = "lincheck:";

  private static final int SCENARIOS = 10;
  private static final int SCHEDULES = 100;

  private static @Nullable Class<?> entry;

  private LincheckMain() {}

  /** Judges the named contenders. */
  public static void main(String[] names) throws ClassNotFoundException {
    for (String name : names) {
      Contender contender = Contender.valueOf(name);
      entry = Class.forName(contender.entry());
      System.out.printf("%s\t%s\t%s%n", MARK, name, judge(contender.arena()));
    }
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  /** Creates an instance of what is being judged. */
  static <T> T create(Class<T> contract) {
    try {
      return contract.cast(Objects.requireNonNull(entry).getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String judge(Arena arena) {
    try {
      new ModelCheckingOptions()
          .iterations(SCENARIOS)
          .invocationsPerIteration(SCHEDULES)
          .threads(2)
          .actorsBefore(arena.callsBefore())
          .actorsPerThread(arena.callsPerThread())
          .actorsAfter(1)
          .minimizeFailedScenario(false)
          .check(arena.trial());
      return Verdict.PASSES.name();
    } catch (LincheckAssertionError e) {
      String found = e.toString();
      boolean counterexample =
          found.contains("= Invalid execution results =")
              || found.contains("= The execution has hung =");
      return counterexample ? Verdict.FLAGGED.name() : found.replaceAll("\\s+", " ");
    }
  }
}
