package dev.katas.runner.work;

import dev.katas.runner.growth.Growth;
import dev.katas.runner.protocol.PlannedCheck;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * What a work check does.
 *
 * @param fresh makes an empty structure, given the size that it will grow to
 * @param works whether the solution does the least that makes its work worth judging
 * @param basis which of the calls are judged
 * @param builds ways to grow the structure to n, one call an element
 * @param asks ways to call the finished structure
 * @param reference name of the class that the reference grows with, or empty
 * @param calls how often each way of asking is called at each size
 * @param patience how many times the usual counts may be used
 * @param perElement whether one call is for all elements, and what is bounded is each one's share
 */
record Spec<S>(
    PlannedCheck plan,
    String operation,
    String variable,
    Growth bound,
    IntFunction<? extends S> fresh,
    Predicate<? super S> works,
    Basis basis,
    List<Named<S>> builds,
    List<Named<S>> asks,
    String reference,
    int calls,
    int patience,
    boolean perElement) {

  Spec {
    builds = List.copyOf(builds);
    asks = List.copyOf(asks);
  }
}
