/** Tests of {@link dev.katas.cli.render.markdown}. */
@NullMarked
package dev.katas.cli.render.markdown;

import org.jspecify.annotations.NullMarked;
