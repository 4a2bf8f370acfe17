/** Many submissions at once: found, graded side by side, kept so that a second run goes on. */
@NullMarked
package dev.katas.cli.batch;

import org.jspecify.annotations.NullMarked;
