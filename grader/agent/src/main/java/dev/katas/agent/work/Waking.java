package dev.katas.agent.work;

import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;

/**
 * Notes which threads have been woken but do not run yet: to the JVM they still wait, and on a busy
 * machine they do so for long. Without this, what they are about to do would be missed.
 */
final class Waking extends ClassVisitor {
  private static final Set<String> PARKING =
      Set.of(
          "java/util/concurrent/ForkJoinPool",
          "java/util/concurrent/locks/AbstractQueuedLongSynchronizer",
          "java/util/concurrent/locks/AbstractQueuedSynchronizer",
          "java/util/concurrent/locks/LockSupport");

  private final String probe;

  Waking(ClassVisitor out, String probe) {
    super(ASM9, out);
    this.probe = probe;
  }

  /** Tells whether a class of the JDK's core parks and wakes threads by itself. */
  static boolean appliesTo(String className) {
    return PARKING.contains(className);
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
    return new Calls(next);
  }

  /** The calls that park and wake. */
  private final class Calls extends MethodVisitor {
    Calls(MethodVisitor out) {
      super(ASM9, out);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      boolean unsafe = owner.equals("jdk/internal/misc/Unsafe");
      if (unsafe && name.equals("unpark")) {
        super.visitInsn(DUP);
        super.visitMethodInsn(INVOKESTATIC, probe, "wake", "(Ljava/lang/Object;)V", false);
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      if (unsafe && name.equals("park")) {
        super.visitMethodInsn(INVOKESTATIC, probe, "awake", "()V", false);
      }
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
      super.visitMaxs(maxStack + 1, maxLocals);
    }
  }
}
