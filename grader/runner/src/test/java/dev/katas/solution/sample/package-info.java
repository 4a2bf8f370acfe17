/** Stands for a candidate's code in the runner's own tests. */
@NullMarked
package dev.katas.solution.sample;

import org.jspecify.annotations.NullMarked;
