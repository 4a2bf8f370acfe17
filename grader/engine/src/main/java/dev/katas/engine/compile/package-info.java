/** Compiles a submission in a bounded child process. */
@NullMarked
package dev.katas.engine.compile;

import org.jspecify.annotations.NullMarked;
