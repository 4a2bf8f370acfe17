/** The grader's controller, one package a stage, in the order of the data. */
@NullMarked
package dev.katas.engine;

import org.jspecify.annotations.NullMarked;
