/** A report as Markdown, for a CI service's job summary. */
@NullMarked
package dev.katas.cli.render.markdown;

import org.jspecify.annotations.NullMarked;
