package dev.katas.agent.work;

import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;

/**
 * Takes what the JVM does once for a class or a call site out of the count: loading and linking run
 * on the thread that happens to come first, and differ between JDKs.
 */
final class Linking extends ClassVisitor {
  private static final Map<String, Set<String>> ENTRIES =
      Map.of(
          "java/lang/ClassLoader",
          Set.of("loadClass(Ljava/lang/String;)Ljava/lang/Class;"),
          "java/lang/invoke/MethodHandleNatives",
          Set.of(
              "findMethodHandleType",
              "linkCallSite",
              "linkDynamicConstant",
              "linkMethod",
              "linkMethodHandleConstant"));

  private final String probe;
  private final Set<String> entries;

  Linking(ClassVisitor out, String probe, String className) {
    super(ASM9, out);
    this.probe = probe;
    this.entries = ENTRIES.getOrDefault(className, Set.of());
  }

  /** Tells whether a class of the JDK's core has such methods. */
  static boolean appliesTo(String className) {
    return ENTRIES.containsKey(className);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
    boolean entry = entries.contains(method) || entries.contains(method + descriptor);
    return entry ? new Pausing(next) : next;
  }

  /** A method that throws leaves its pause open: whoever measures closes it. */
  private final class Pausing extends MethodVisitor {
    Pausing(MethodVisitor out) {
      super(ASM9, out);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      super.visitMethodInsn(INVOKESTATIC, probe, "pause", "()V", false);
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode >= IRETURN && opcode <= RETURN) {
        super.visitMethodInsn(INVOKESTATIC, probe, "resume", "()V", false);
      }
      super.visitInsn(opcode);
    }
  }
}
