/** Hidden suites of kata q05: scripts of commands, their model, work counts and threads. */
@NullMarked
package dev.katas.suites.unixcd;

import org.jspecify.annotations.NullMarked;
