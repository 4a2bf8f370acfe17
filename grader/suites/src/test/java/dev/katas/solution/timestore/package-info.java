/** Stores of one known mistake each, on which q01's suites are tested. */
@NullMarked
package dev.katas.solution.timestore;

import org.jspecify.annotations.NullMarked;
