/** A suite's side of the stub web: sites that the controller hosts outside the fork. */
@NullMarked
package dev.katas.suites.web;

import org.jspecify.annotations.NullMarked;
