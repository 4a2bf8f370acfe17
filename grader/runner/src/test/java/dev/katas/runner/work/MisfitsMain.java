package dev.katas.runner.work;

import dev.katas.agent.work.RetainedSize;
import dev.katas.runner.growth.Growth;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.Dimension;
import dev.katas.runner.protocol.Level;
import dev.katas.runner.protocol.PlannedCheck;
import dev.katas.runner.suite.MeasureContext;
import dev.katas.runner.suite.SubjectFault;
import dev.katas.solution.corpus.Box;
import dev.katas.solution.corpus.Misfits;
import java.util.ArrayList;
import java.util.List;
import java.util.WeakHashMap;
import java.util.function.IntFunction;

/** Measures structures that resist, in a JVM that counts, and prints each result. */
final class MisfitsMain {
  private MisfitsMain() {}

  /** Prints name, status and message, tab-separated. */
  public static void main(String[] arguments) throws Exception {
    for (String name : List.of("throws", "not solved", "endless", "exponential", "cubic")) {
      print(name, check(name, n -> Misfits.named(name), Basis.ASKED));
    }
    print("slow to build", check("", n -> Misfits.named("slow to build"), Basis.BUILT));
    print("useless", useless());
    print("no constructor", check("", n -> faulty(), Basis.ASKED));
    print("worker", check("", n -> Misfits.named("elder worker"), Basis.ASKED));
    print("elder worker", check("", n -> Misfits.named("elder worker"), Basis.ASKED));
    print("listens", check("", n -> Misfits.named("listens"), Basis.ASKED));
    print("held up", check("", n -> Misfits.named("held up"), Basis.ASKED));
    print("spins", check("", n -> Misfits.named("spins"), Basis.ASKED));
    System.out.printf("int[1000]\tbytes\t%d%n", RetainedSize.of(new int[1000], List.of()));
    String value = "value";
    List<String> list = new ArrayList<>(List.of(value));
    long all = RetainedSize.of(list, List.of());
    long without = RetainedSize.of(list, List.of(value));
    System.out.printf("excluded\tbytes\t%d%n", all - without);
    WeakHashMap<String, int[]> weak = new WeakHashMap<>();
    long empty = RetainedSize.of(weak, List.of());
    weak.put(value, new int[1000]);
    System.out.printf("weak\tbytes\t%d%n", RetainedSize.of(weak, List.of()) - empty);
    Runtime.getRuntime().halt(0);
  }

  private static void print(String name, CheckResult result) {
    System.out.printf("%s\t%s\t%s%n", name, result.status(), result.message());
  }

  private static Box faulty() {
    throw new SubjectFault("there is no constructor", null);
  }

  private static CheckResult useless() throws Exception {
    return builder(n -> Misfits.named("throws"))
        .provided(box -> false)
        .asked("any", (q, n) -> box -> box.ask(q))
        .check()
        .measure(new MeasureContext(1));
  }

  private static CheckResult check(String name, IntFunction<Box> fresh, Basis basis)
      throws Exception {
    WorkCheckBuilder<Box> builder = builder(fresh).judging(basis);
    if (basis == Basis.ASKED) {
      builder.asked("any", (q, n) -> box -> box.ask(q));
    }
    return builder.check().measure(new MeasureContext(name.hashCode()));
  }

  private static WorkCheckBuilder<Box> builder(IntFunction<Box> fresh) {
    PlannedCheck plan = new PlannedCheck("misfit", "misfit", Dimension.COMPLEXITY, Level.L3, 1);
    return WorkCheck.of(plan, fresh)
        .bound("ask", "keys", Growth.LINEAR)
        .built("in order", (i, n) -> box -> box.add(i));
  }
}
