package dev.katas.runner.fork;

import dev.katas.runner.protocol.ClassFile;
import dev.katas.runner.protocol.Dimension;
import java.util.List;
import java.util.function.BiFunction;

/** Chooses what is done to a submission's classes as they are defined. */
final class Weaving {
  private Weaving() {}

  /**
   * Returns the weaver for a dimension.
   *
   * @param classes all classes of the submission, so that one can be woven knowing the others
   */
  static BiFunction<String, byte[], byte[]> of(Dimension dimension, List<ClassFile> classes) {
    return (name, bytes) -> bytes;
  }
}
