/** Judges whether some order of the operations, one after another, explains their results. */
@NullMarked
package dev.katas.runner.schedule.history;

import org.jspecify.annotations.NullMarked;
