/** Starts forks, speaks with them, and ends them. */
@NullMarked
package dev.katas.engine.fork;

import org.jspecify.annotations.NullMarked;
