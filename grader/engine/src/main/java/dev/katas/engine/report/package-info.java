/** Turns a scorecard and its evidence into the versioned report that every format derives from. */
@NullMarked
package dev.katas.engine.report;

import org.jspecify.annotations.NullMarked;
