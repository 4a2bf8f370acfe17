/** Tests of {@link dev.katas.cli.render.junit}. */
@NullMarked
package dev.katas.cli.render.junit;

import org.jspecify.annotations.NullMarked;
