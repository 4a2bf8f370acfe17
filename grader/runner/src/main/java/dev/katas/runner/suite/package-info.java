/**
 * What a hidden suite is written with: checks, their outcome, and access to the candidate's
 * solution.
 */
@NullMarked
package dev.katas.runner.suite;

import org.jspecify.annotations.NullMarked;
