/** Puts what an explored schedule showed into words. */
@NullMarked
package dev.katas.runner.schedule.explain;

import org.jspecify.annotations.NullMarked;
