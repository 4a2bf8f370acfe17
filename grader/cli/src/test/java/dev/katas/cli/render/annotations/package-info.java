/** Tests of {@link dev.katas.cli.render.annotations}. */
@NullMarked
package dev.katas.cli.render.annotations;

import org.jspecify.annotations.NullMarked;
