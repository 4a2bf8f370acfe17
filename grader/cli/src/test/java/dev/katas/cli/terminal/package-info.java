/** Tests of what is written to people. */
@NullMarked
package dev.katas.cli.terminal;

import org.jspecify.annotations.NullMarked;
