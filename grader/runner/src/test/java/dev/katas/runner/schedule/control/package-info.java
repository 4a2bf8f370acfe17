/** Who has the turn, and when it is taken from somebody: the scheduler's parts, one by one. */
@NullMarked
package dev.katas.runner.schedule.control;

import org.jspecify.annotations.NullMarked;
