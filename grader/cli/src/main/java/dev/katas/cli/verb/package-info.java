/** The verbs, a class each. */
@NullMarked
package dev.katas.cli.verb;

import org.jspecify.annotations.NullMarked;
