/** Runs every measure on a compiled submission and collects the evidence. */
@NullMarked
package dev.katas.engine.measure;

import org.jspecify.annotations.NullMarked;
