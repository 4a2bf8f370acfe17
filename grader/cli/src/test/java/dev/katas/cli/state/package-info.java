/** Tests of what is remembered, under crashes and company. */
@NullMarked
package dev.katas.cli.state;

import org.jspecify.annotations.NullMarked;
