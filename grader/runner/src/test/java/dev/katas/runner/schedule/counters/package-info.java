/** Small counters, some of them wrong in the way their name says: what the explorer is tried on. */
@NullMarked
package dev.katas.runner.schedule.counters;

import org.jspecify.annotations.NullMarked;
