/** Waits in the library that only an interrupt ends. */
@NullMarked
package dev.katas.runner.schedule.doors;

import org.jspecify.annotations.NullMarked;
