/** The scorecard as text for a terminal. */
@NullMarked
package dev.katas.cli.render.text;

import org.jspecify.annotations.NullMarked;
