/** Small structures whose growth is known, counted like a candidate's code. */
@NullMarked
package dev.katas.solution.corpus;

import org.jspecify.annotations.NullMarked;
