/** Tests of {@link dev.katas.cli.render.gradescope}. */
@NullMarked
package dev.katas.cli.render.gradescope;

import org.jspecify.annotations.NullMarked;
