/** Tests of the comparison between what is known of a submission and what a grade says. */
@NullMarked
package dev.katas.engine.report;

import org.jspecify.annotations.NullMarked;
