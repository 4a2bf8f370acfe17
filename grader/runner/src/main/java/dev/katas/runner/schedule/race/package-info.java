/** Finds accesses of two threads to the same memory that nothing puts in order. */
@NullMarked
package dev.katas.runner.schedule.race;

import org.jspecify.annotations.NullMarked;
