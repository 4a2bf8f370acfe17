/** Tests of the comparison between what is known of a submission and what a grade says. */
@NullMarked
package dev.katas.engine.verify;

import org.jspecify.annotations.NullMarked;
