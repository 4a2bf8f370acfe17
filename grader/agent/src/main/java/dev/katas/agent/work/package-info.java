/** Counts the work that code does: method entries, loop turns and bulk copies, not time. */
@NullMarked
package dev.katas.agent.work;

import org.jspecify.annotations.NullMarked;
