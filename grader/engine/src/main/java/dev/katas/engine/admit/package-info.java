/** Reads a submission's byte code and admits only what is on a positive list. */
@NullMarked
package dev.katas.engine.admit;

import org.jspecify.annotations.NullMarked;
