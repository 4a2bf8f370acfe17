/** What runs inside the forked JVM, next to a candidate's code. */
@NullMarked
package dev.katas.runner;

import org.jspecify.annotations.NullMarked;
