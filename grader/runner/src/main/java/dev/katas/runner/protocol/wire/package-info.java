/** How records are written to bytes, framed with one-time tokens, and read back. */
@NullMarked
package dev.katas.runner.protocol.wire;

import org.jspecify.annotations.NullMarked;
