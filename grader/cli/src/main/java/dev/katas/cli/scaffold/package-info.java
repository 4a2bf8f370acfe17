/** Writes a new kata in every place that a kata has. */
@NullMarked
package dev.katas.cli.scaffold;

import org.jspecify.annotations.NullMarked;
