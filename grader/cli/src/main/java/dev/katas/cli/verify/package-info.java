/** What came of grading known submissions: each grade, kept on disk, and what they add up to. */
@NullMarked
package dev.katas.cli.verify;

import org.jspecify.annotations.NullMarked;
