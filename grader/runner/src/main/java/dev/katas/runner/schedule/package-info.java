/** Explores schedules: scenarios as data, checks that run them, and what a hidden suite needs. */
@NullMarked
package dev.katas.runner.schedule;

import org.jspecify.annotations.NullMarked;
