/** A report as Exercism's results.json, version 3. */
@NullMarked
package dev.katas.cli.render.exercism;

import org.jspecify.annotations.NullMarked;
