/** Tests of child processes and of what they leave behind. */
@NullMarked
package dev.katas.engine.process;

import org.jspecify.annotations.NullMarked;
