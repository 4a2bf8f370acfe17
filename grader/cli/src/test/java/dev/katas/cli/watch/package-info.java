/** Tests of {@link dev.katas.cli.watch}. */
@NullMarked
package dev.katas.cli.watch;

import org.jspecify.annotations.NullMarked;
