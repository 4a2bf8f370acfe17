/**
 * Runs one dimension's checks in forks: restarts after a hang or crash, so that it costs only the
 * check it happened in.
 */
@NullMarked
package dev.katas.engine.measure.checks;

import org.jspecify.annotations.NullMarked;
