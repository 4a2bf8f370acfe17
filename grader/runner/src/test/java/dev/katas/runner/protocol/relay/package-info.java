/** Tests of the way through the wall. */
@NullMarked
package dev.katas.runner.protocol.relay;

import org.jspecify.annotations.NullMarked;
