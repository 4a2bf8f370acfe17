/** The stub web that suites may use: hosted by the controller, reached by forks over loopback. */
@NullMarked
package dev.katas.engine.web;

import org.jspecify.annotations.NullMarked;
