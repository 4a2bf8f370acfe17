/** Buffers whose threads wait for each other, right and wrong. */
@NullMarked
package dev.katas.runner.schedule.buffers;

import org.jspecify.annotations.NullMarked;
