/** Tests that hold the project's own architecture. */
@NullMarked
package dev.katas.architecture;

import org.jspecify.annotations.NullMarked;
