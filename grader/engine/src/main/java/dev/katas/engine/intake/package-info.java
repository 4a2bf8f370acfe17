/** Reads a submission's sources from a folder, an archive or a name. */
@NullMarked
package dev.katas.engine.intake;

import org.jspecify.annotations.NullMarked;
