package dev.katas.runner.schedule;

import dev.katas.runner.suite.SubjectFault;
import org.jspecify.annotations.Nullable;

/**
 * What running a scenario on one thread showed.
 *
 * @param unsolved whether a method that nobody has filled in was reached
 * @param fault why the solution could not be created, or null
 * @param stuck whether it did not come to an end
 */
record Rehearsal(boolean unsolved, @Nullable SubjectFault fault, boolean stuck) {}
