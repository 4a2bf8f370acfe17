/** A report's gravest findings as workflow commands, which a CI service shows beside the code. */
@NullMarked
package dev.katas.cli.render.annotations;

import org.jspecify.annotations.NullMarked;
