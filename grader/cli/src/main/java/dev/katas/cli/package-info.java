/** The command line: what a person types, and what comes back as text and as an exit code. */
@NullMarked
package dev.katas.cli;

import org.jspecify.annotations.NullMarked;
