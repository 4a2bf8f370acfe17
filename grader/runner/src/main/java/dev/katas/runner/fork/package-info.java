/** The fork's main program: class loaders, the channel to the controller, and the run itself. */
@NullMarked
package dev.katas.runner.fork;

import org.jspecify.annotations.NullMarked;
