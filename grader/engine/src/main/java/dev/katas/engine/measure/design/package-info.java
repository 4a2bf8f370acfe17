/** Reads the submission's bytecode for design rules. */
@NullMarked
package dev.katas.engine.measure.design;

import org.jspecify.annotations.NullMarked;
