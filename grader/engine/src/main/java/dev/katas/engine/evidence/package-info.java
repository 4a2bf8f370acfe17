/** What was measured, before anything is judged: the records behind evidence.json. */
@NullMarked
package dev.katas.engine.evidence;

import org.jspecify.annotations.NullMarked;
