/** Samples that start threads of their own. */
@NullMarked
package dev.katas.runner.schedule.workers;

import org.jspecify.annotations.NullMarked;
