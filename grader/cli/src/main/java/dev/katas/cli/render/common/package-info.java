/** What several report formats say in the same way: findings, places, lengths. */
@NullMarked
package dev.katas.cli.render.common;

import org.jspecify.annotations.NullMarked;
