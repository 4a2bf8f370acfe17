/** Tests of what a fork reaches of the stub web, and of nothing else. */
@NullMarked
package dev.katas.engine.web;

import org.jspecify.annotations.NullMarked;
