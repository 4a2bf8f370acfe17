/** Tests of what keeps children from the machine. */
@NullMarked
package dev.katas.engine.sandbox;

import org.jspecify.annotations.NullMarked;
