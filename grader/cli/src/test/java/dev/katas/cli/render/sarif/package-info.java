/** Tests of {@link dev.katas.cli.render.sarif}. */
@NullMarked
package dev.katas.cli.render.sarif;

import org.jspecify.annotations.NullMarked;
