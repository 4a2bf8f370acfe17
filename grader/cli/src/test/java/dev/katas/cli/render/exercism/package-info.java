/** Tests of {@link dev.katas.cli.render.exercism}. */
@NullMarked
package dev.katas.cli.render.exercism;

import org.jspecify.annotations.NullMarked;
