/** Writing to people: colours, wrapping, progress. */
@NullMarked
package dev.katas.cli.terminal;

import org.jspecify.annotations.NullMarked;
