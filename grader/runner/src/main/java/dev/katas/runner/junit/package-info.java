/** The bridge between JUnit Platform's launcher and the grader's planned checks and results. */
@NullMarked
package dev.katas.runner.junit;

import org.jspecify.annotations.NullMarked;
