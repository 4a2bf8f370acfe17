/** Small suites on which the bridge is tested. */
@NullMarked
package dev.katas.runner.junit.sample;

import org.jspecify.annotations.NullMarked;
