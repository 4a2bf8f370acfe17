/** Notices that a candidate has saved. */
@NullMarked
package dev.katas.cli.watch;

import org.jspecify.annotations.NullMarked;
