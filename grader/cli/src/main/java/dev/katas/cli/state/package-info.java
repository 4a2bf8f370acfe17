/** What the grader remembers of a candidate, under {@code .katas}: attempts, clocks, hints. */
@NullMarked
package dev.katas.cli.state;

import org.jspecify.annotations.NullMarked;
