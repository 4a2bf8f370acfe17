/** The whole bank of known submissions, read as it is committed. */
@NullMarked
package dev.katas.bank;

import org.jspecify.annotations.NullMarked;
