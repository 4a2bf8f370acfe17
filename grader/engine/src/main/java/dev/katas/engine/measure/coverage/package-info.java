/** Finds the lines that no graded behaviour reaches. */
@NullMarked
package dev.katas.engine.measure.coverage;

import org.jspecify.annotations.NullMarked;
