package dev.katas.engine.compile.child;

import dev.katas.runner.protocol.ClassFile;
import java.util.List;

/**
 * What the compiler child answers.
 *
 * @param ok whether there are classes
 * @param classes empty unless ok
 * @param messages the compiler's errors
 */
public record CompileReply(boolean ok, List<ClassFile> classes, List<Message> messages) {
  /**
   * One error.
   *
   * @param path the source's path within the submission; empty if it concerns no file
   * @param line 1-based, 0 if unknown
   * @param column 1-based, 0 if unknown
   * @param text the compiler's words
   */
  public record Message(String path, long line, long column, String text) {}
}
