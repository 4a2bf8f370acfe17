/** How the bytes of the stub web get through the wall of a fork that has a network of its own. */
@NullMarked
package dev.katas.runner.protocol.relay;

import org.jspecify.annotations.NullMarked;
