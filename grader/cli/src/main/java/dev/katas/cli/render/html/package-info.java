/**
 * The report as one self-contained HTML page: views arrange what is shown, templates in {@code
 * src/main/jte} say how.
 */
@NullMarked
package dev.katas.cli.render.html;

import org.jspecify.annotations.NullMarked;
