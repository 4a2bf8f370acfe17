package dev.katas.engine.admit;

import dev.katas.agent.points.PointWeaver;
import dev.katas.agent.work.WorkRoom;
import dev.katas.runner.protocol.ClassFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds methods that would not fit the JVM's 65,535 bytes with the grader's probes in them: what
 * cannot be measured is told before it runs, and is not the grader's failure later on.
 */
final class Room {
  /** A probe makes of the shortest instruction that has one far less than eight times its size. */
  private static final int ALWAYS_FITS = 65_535 / 8;

  private final PointWeaver weaver;

  Room(List<ClassFile> classes) {
    Map<String, byte[]> bytes =
        classes.stream().collect(Collectors.toMap(ClassFile::name, ClassFile::bytes, (a, b) -> a));
    this.weaver = new PointWeaver(bytes);
  }

  /** Returns the name of a method of the class that has no room, if there is one. */
  Optional<String> overfullMethod(ClassFile file) {
    byte[] bytes = file.bytes();
    if (bytes.length <= ALWAYS_FITS) {
      return Optional.empty();
    }
    return weaver.overfullMethod(bytes).or(() -> WorkRoom.overfullMethod(bytes));
  }
}
