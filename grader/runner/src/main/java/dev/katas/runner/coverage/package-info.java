/** Where instrumented classes keep their coverage probes. */
@NullMarked
package dev.katas.runner.coverage;

import org.jspecify.annotations.NullMarked;
