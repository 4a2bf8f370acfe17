/** The records that travel between the controller and a fork, and how they are framed. */
@NullMarked
package dev.katas.runner.protocol;

import org.jspecify.annotations.NullMarked;
