package dev.katas.agent.work;

import static org.objectweb.asm.Opcodes.ACC_ABSTRACT;
import static org.objectweb.asm.Opcodes.ACC_NATIVE;
import static org.objectweb.asm.Opcodes.ASM9;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/** Rewrites one class so that it counts. */
final class CountingClass extends ClassVisitor {
  private final String probe;
  private final boolean jdk;
  private String name = "";

  /**
   * Creates the rewriter.
   *
   * @param probe internal name of the probe
   * @param jdk whether the class is the JDK's, whose intrinsics and waiting loops are not counted
   */
  CountingClass(ClassWriter out, String probe, boolean jdk) {
    super(ASM9, out);
    this.probe = probe;
    this.jdk = jdk;
  }

  @Override
  public void visit(
      int version,
      int access,
      String className,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    name = className;
    super.visit(version, access, className, signature, superName, interfaces);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
    if ((access & (ACC_ABSTRACT | ACC_NATIVE)) != 0) {
      return next;
    }
    if (jdk && FixedSeeds.appliesTo(name)) {
      next = new FixedSeeds(next);
    }
    return new CountingMethod(next, probe, jdk, method);
  }
}
