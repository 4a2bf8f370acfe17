/** Hidden suites of kata q01: a key-value store that remembers every version of every value. */
@NullMarked
package dev.katas.suites.timestore;

import org.jspecify.annotations.NullMarked;
