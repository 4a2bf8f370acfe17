package dev.katas.runner.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What several threads do to one fresh subject: {@code before | thread || thread | after}.
 *
 * @param before runs alone, first
 * @param threads run at the same time
 * @param after runs alone, last
 * @param <T> the contract
 */
public record Scenario<T>(
    List<Operation<T>> before, List<List<Operation<T>>> threads, List<Operation<T>> after) {
  /** Copies the lists. */
  public Scenario {
    before = List.copyOf(before);
    threads = threads.stream().map(List::copyOf).toList();
    after = List.copyOf(after);
  }

  /** Begins a scenario with what runs alone, first. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static <T> Scenario<T> given(Operation<T>... operations) {
    return new Scenario<>(List.of(operations), List.of(), List.of());
  }

  /** Adds a thread. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Scenario<T> thread(Operation<T>... operations) {
    List<List<Operation<T>>> more = new ArrayList<>(threads);
    more.add(List.of(operations));
    return new Scenario<>(before, more, after);
  }

  /** Sets what runs alone, last. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final Scenario<T> then(Operation<T>... operations) {
    return new Scenario<>(before, threads, List.of(operations));
  }

  /** Returns the scenario in words. */
  public String text() {
    String middle = threads.stream().map(Scenario::join).collect(Collectors.joining("  ||  "));
    String start = before.isEmpty() ? "" : "after " + join(before) + ": ";
    return start + middle + (after.isEmpty() ? "" : "; then " + join(after));
  }

  private static <T> String join(List<Operation<T>> operations) {
    return operations.stream().map(Operation::text).collect(Collectors.joining(", "));
  }
}
