/** Hidden suites of kata q01, the time-based key-value store. */
@NullMarked
package dev.katas.suites.timestore;

import org.jspecify.annotations.NullMarked;
