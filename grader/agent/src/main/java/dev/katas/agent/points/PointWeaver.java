package dev.katas.agent.points;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;

/** Puts schedule points into a candidate's classes; a pure function of their bytes. */
public final class PointWeaver {
  private final Shapes shapes;

  /**
   * Creates a weaver for one submission.
   *
   * @param classes all of the submission's class files by binary or internal name
   */
  public PointWeaver(Map<String, byte[]> classes) {
    Map<String, byte[]> byInternalName = new HashMap<>();
    classes.forEach((name, bytes) -> byInternalName.put(name.replace('.', '/'), bytes));
    this.shapes = new Shapes(byInternalName);
  }

  /** Returns the class with points in it. */
  public synchronized byte[] weave(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassPoints(writer, shapes, FirstLines.of(reader)), ClassReader.EXPAND_FRAMES);
    return writer.toByteArray();
  }

  /** Returns the first method that would be too large for the JVM with points in it. */
  public Optional<String> overfullMethod(byte[] classFile) {
    try {
      weave(classFile);
      return Optional.empty();
    } catch (MethodTooLargeException e) {
      return Optional.of(e.getMethodName());
    }
  }

  /** Returns all of a submission's classes with points in them, by the same names. */
  public static Map<String, byte[]> weaveAll(Map<String, byte[]> classes) {
    PointWeaver weaver = new PointWeaver(classes);
    Map<String, byte[]> woven = new HashMap<>();
    classes.forEach((name, bytes) -> woven.put(name, weaver.weave(bytes)));
    return woven;
  }
}
