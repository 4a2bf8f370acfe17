/** Sample reports built by hand, and what every report format is tested against. */
@NullMarked
package dev.katas.cli.render;

import org.jspecify.annotations.NullMarked;
