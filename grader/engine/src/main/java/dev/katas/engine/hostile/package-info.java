/** Samples that attack the grader, each bounded by construction, and what must come of them. */
@NullMarked
package dev.katas.engine.hostile;

import org.jspecify.annotations.NullMarked;
