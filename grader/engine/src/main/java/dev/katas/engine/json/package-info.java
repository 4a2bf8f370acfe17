/** How this project writes JSON: readable, in a fixed order, one text for one value. */
@NullMarked
package dev.katas.engine.json;

import org.jspecify.annotations.NullMarked;
