/**
 * Judges how counted work grows: fits growth classes to a series and compares the best with a
 * bound. Pure functions of the evidence, so that a verdict can be repeated from it alone.
 */
@NullMarked
package dev.katas.runner.growth;

import org.jspecify.annotations.NullMarked;
