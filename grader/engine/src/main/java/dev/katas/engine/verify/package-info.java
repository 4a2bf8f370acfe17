/** Grading the grader: known submissions, what must be found in each, and whether it was. */
@NullMarked
package dev.katas.engine.verify;

import org.jspecify.annotations.NullMarked;
