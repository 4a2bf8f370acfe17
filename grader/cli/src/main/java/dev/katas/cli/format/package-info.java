/** The list of report formats: what {@code --format} may name. */
@NullMarked
package dev.katas.cli.format;

import org.jspecify.annotations.NullMarked;
