package dev.katas.engine.admit;

/**
 * Something in a submission's byte code that may not run here.
 *
 * @param type the class that has it
 * @param file the source file's name, or the class's where it is not known
 * @param line 1-based, 0 if unknown
 * @param message what it is, why it is refused and what to use instead, in a sentence
 */
public record Finding(String type, String file, int line, String message) {}
