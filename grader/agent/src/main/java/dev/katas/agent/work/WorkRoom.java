package dev.katas.agent.work;

import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;

/** Tells whether a class's methods have room for the counting calls. */
public final class WorkRoom {
  /** As long as a real probe's name, which is drawn anew in each fork. */
  private static final String PROBE = "java/lang/" + "P".repeat(40);

  private WorkRoom() {}

  /** Returns the first method that would be too large for the JVM with counting calls in it. */
  public static Optional<String> overfullMethod(byte[] classFile) {
    ClassReader in = new ClassReader(classFile);
    ClassWriter out = new ClassWriter(in, 0);
    in.accept(new CountingClass(out, PROBE, false), 0);
    try {
      out.toByteArray();
      return Optional.empty();
    } catch (MethodTooLargeException e) {
      return Optional.of(e.getMethodName());
    }
  }
}
