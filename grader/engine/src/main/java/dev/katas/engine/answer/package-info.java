/** Reads an answer in prose and finds its form: which parts are there, by which sentence. */
@NullMarked
package dev.katas.engine.answer;

import org.jspecify.annotations.NullMarked;
