/** The scores of all katas over all attempts. */
@NullMarked
package dev.katas.cli.render.progress;

import org.jspecify.annotations.NullMarked;
