/** The detection table of {@code verify}, as text and as JSON. */
@NullMarked
package dev.katas.cli.render.verify;

import org.jspecify.annotations.NullMarked;
