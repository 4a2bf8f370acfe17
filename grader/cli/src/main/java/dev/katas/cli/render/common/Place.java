package dev.katas.cli.render.common;

/**
 * A place in the submission.
 *
 * @param path the source's path within the submission
 * @param line 1-based; 0 for the file as a whole
 * @param column 1-based; 0 if unknown
 * @param note what happens there; may be empty
 */
public record Place(String path, long line, long column, String note) {}
