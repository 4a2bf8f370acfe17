/** Child processes that are bounded and die with the grader. */
@NullMarked
package dev.katas.engine.process;

import org.jspecify.annotations.NullMarked;
