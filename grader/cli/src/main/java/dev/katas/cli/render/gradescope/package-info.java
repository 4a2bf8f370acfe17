/** A report as Gradescope's results.json. */
@NullMarked
package dev.katas.cli.render.gradescope;

import org.jspecify.annotations.NullMarked;
