/** The compiler child's main program. */
@NullMarked
package dev.katas.engine.compile.child;

import org.jspecify.annotations.NullMarked;
