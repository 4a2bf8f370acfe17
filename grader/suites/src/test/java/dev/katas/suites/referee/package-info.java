/**
 * An independent referee: our own scheduler and Lincheck judge the same implementations, each in a
 * test of its own, and one list says what both must find.
 */
@NullMarked
package dev.katas.suites.referee;

import org.jspecify.annotations.NullMarked;
