package dev.katas.runner.schedule;

import dev.katas.contract.NotSolvedYet;
import dev.katas.runner.schedule.control.Controller;
import dev.katas.runner.schedule.control.RoundBody;
import dev.katas.runner.schedule.history.Answers;
import dev.katas.runner.schedule.history.History;
import dev.katas.runner.schedule.history.Judge.Results;
import dev.katas.runner.suite.SubjectFault;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of a scenario on a fresh subject, noting every result. */
final class ScriptRound<T> implements RoundBody {
  private final Script<T> script;
  private final Supplier<T> maker;
  private final @Nullable List<Integer> order;
  private final AtomicInteger clock = new AtomicInteger();
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private final List<List<String>> results = new ArrayList<>();
  private final List<List<Integer>> began = new ArrayList<>();
  private final List<List<Integer>> ended = new ArrayList<>();
  private volatile @Nullable T subject;
  private volatile @Nullable SubjectFault fault;
  private volatile boolean unsolved;

  /**
   * Creates a run.
   *
   * @param order null to run the threads as such; otherwise the order in which their operations run
   *     one after another on a single thread
   */
  ScriptRound(Script<T> script, Supplier<T> maker, @Nullable List<Integer> order) {
    this.script = script;
    this.maker = maker;
    this.order = order;
    for (int i = 0; i < script.scenario().threads().size(); i++) {
      began.add(new ArrayList<>());
      ended.add(new ArrayList<>());
      results.add(new ArrayList<>());
    }
  }

  @Override
  public int longest() {
    return script.longest();
  }

  @Override
  public int threads() {
    return order == null ? began.size() : 1;
  }

  @Override
  public void before() {
    try {
      subject = maker.get();
    } catch (SubjectFault e) {
      fault = e;
      return;
    } finally {
      Controller.operationEnds();
    }
    all(script.scenario().before(), script.beforeSites(), before);
  }

  @Override
  public void run(int thread) {
    if (order == null) {
      int length = script.scenario().threads().get(thread).size();
      for (int i = 0; i < length; i++) {
        next(thread);
      }
    } else {
      order.forEach(this::next);
    }
  }

  private void next(int thread) {
    int i = results.get(thread).size();
    Controller.operationBegins(script.threadSites().get(thread).get(i));
    began.get(thread).add(clock.incrementAndGet());
    String result = perform(script.scenario().threads().get(thread).get(i));
    ended.get(thread).add(clock.incrementAndGet());
    results.get(thread).add(result);
    unhurried();
  }

  @Override
  public void after() {
    all(script.scenario().after(), script.afterSites(), after);
  }

  private void all(List<Operation<T>> operations, List<Integer> sites, List<String> into) {
    for (int i = 0; i < operations.size(); i++) {
      Controller.operationBegins(sites.get(i));
      into.add(perform(operations.get(i)));
      unhurried();
    }
  }

  /** Where operations run one after another, so do those of the solution's own threads. */
  private void unhurried() {
    if (order != null) {
      Controller.letOthersFinish();
    }
  }

  private String perform(Operation<T> operation) {
    T target = subject;
    if (target == null) {
      return "";
    }
    try {
      return Answers.render(operation.call().on(target));
    } catch (NotSolvedYet e) {
      unsolved = true;
      return Answers.thrown(e);
    } catch (Error e) {
      if (Controller.isGivenUp(e)) {
        throw e;
      }
      return Answers.thrown(e);
    } catch (Exception e) {
      return Answers.thrown(e);
    } finally {
      Controller.operationEnds();
    }
  }

  @Nullable SubjectFault fault() {
    return fault;
  }

  boolean unsolved() {
    return unsolved;
  }

  Results results() {
    return new Results(before, results, after);
  }

  History history() {
    return new History(before, results, after, began, ended);
  }
}
