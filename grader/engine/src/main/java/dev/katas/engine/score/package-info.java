/** Turns evidence into a scorecard: a pure function. */
@NullMarked
package dev.katas.engine.score;

import org.jspecify.annotations.NullMarked;
