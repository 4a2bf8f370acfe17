/** A report as JUnit XML, for test dashboards. */
@NullMarked
package dev.katas.cli.render.junit;

import org.jspecify.annotations.NullMarked;
