package dev.katas.engine.compile.child;

import java.util.List;

/**
 * What the compiler child is asked to do.
 *
 * @param sources the files
 * @param classPath what they may see
 */
public record CompileOrder(List<Source> sources, List<String> classPath) {
  /**
   * One source file.
   *
   * @param path within the submission
   * @param text its content
   */
  public record Source(String path, String text) {}
}
