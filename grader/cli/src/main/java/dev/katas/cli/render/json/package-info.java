/** The report as versioned JSON: what other programs read. */
@NullMarked
package dev.katas.cli.render.json;

import org.jspecify.annotations.NullMarked;
