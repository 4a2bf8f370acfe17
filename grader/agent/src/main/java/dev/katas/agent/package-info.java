/** The Java agent's entry: one argument names the kind of instrumentation that a fork needs. */
@NullMarked
package dev.katas.agent;

import org.jspecify.annotations.NullMarked;
