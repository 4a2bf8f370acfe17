/** Runs the threads of a scenario one at a time, switching where a plan says. */
@NullMarked
package dev.katas.runner.schedule.control;

import org.jspecify.annotations.NullMarked;
