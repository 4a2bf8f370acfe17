/** Tests of the text reports, over reviewed texts. */
@NullMarked
package dev.katas.cli.render.text;

import org.jspecify.annotations.NullMarked;
