/** The bank of attacks and how it is judged. */
@NullMarked
package dev.katas.engine.hostile;

import org.jspecify.annotations.NullMarked;
