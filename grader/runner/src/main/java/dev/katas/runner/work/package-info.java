/**
 * Measures counted work and retained space over growing sizes, within a budget of counts, and turns
 * what it finds into results of checks.
 */
@NullMarked
package dev.katas.runner.work;

import org.jspecify.annotations.NullMarked;
