/**
 * Keeps children from the machine: what the operating system offers for it, and whether it does.
 */
@NullMarked
package dev.katas.engine.sandbox;

import org.jspecify.annotations.NullMarked;
