/**
 * Judges a solution by running scripts of operations against it and against a simple model, and
 * shrinks a script on which the two disagree.
 */
@NullMarked
package dev.katas.runner.model;

import org.jspecify.annotations.NullMarked;
