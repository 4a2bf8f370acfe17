/** What every verb is given: the checkout, the engine, the terminal, the state. */
@NullMarked
package dev.katas.cli.session;

import org.jspecify.annotations.NullMarked;
