/** Which katas there are and what each one's descriptor says. */
@NullMarked
package dev.katas.engine.catalog;

import org.jspecify.annotations.NullMarked;
