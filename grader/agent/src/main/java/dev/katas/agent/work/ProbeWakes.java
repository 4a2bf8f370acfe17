package dev.katas.agent.work;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;

/** Writes the probe's methods that note which threads have been woken but do not run yet. */
final class ProbeWakes {
  private static final int WOKEN = 5;

  private final ClassVisitor out;
  private final String name;

  ProbeWakes(ClassVisitor out, String name) {
    this.out = out;
    this.name = name;
  }

  void write() {
    note("wake", LCONST_1);
    note("forget", LCONST_0);
    awake();
    woken();
  }

  /** Sets the mark of the thread that is given. */
  private void note(String method, int constant) {
    MethodVisitor m = begin(method, "(Ljava/lang/Object;)V");
    element(m);
    m.visitInsn(constant);
    m.visitInsn(LASTORE);
    ProbeClass.end(m, RETURN);
  }

  /** awake(): the current thread runs again. */
  private void awake() {
    MethodVisitor m = begin("awake", "()V");
    m.visitFieldInsn(GETSTATIC, name, "counts", "[J");
    m.visitMethodInsn(INVOKESTATIC, name, "slot", "()I", false);
    m.visitIntInsn(BIPUSH, WOKEN);
    m.visitInsn(IADD);
    m.visitInsn(LCONST_0);
    m.visitInsn(LASTORE);
    ProbeClass.end(m, RETURN);
  }

  /** woken(thread): its mark. */
  private void woken() {
    MethodVisitor m = begin("woken", "(Ljava/lang/Object;)J");
    element(m);
    m.visitInsn(LALOAD);
    ProbeClass.end(m, LRETURN);
  }

  private MethodVisitor begin(String method, String descriptor) {
    MethodVisitor m = out.visitMethod(ACC_PUBLIC | ACC_STATIC, method, descriptor, null, null);
    m.visitCode();
    return m;
  }

  private void element(MethodVisitor m) {
    m.visitFieldInsn(GETSTATIC, name, "counts", "[J");
    m.visitVarInsn(ALOAD, 0);
    m.visitMethodInsn(INVOKESTATIC, name, "slot", "(Ljava/lang/Object;)I", false);
    m.visitIntInsn(BIPUSH, WOKEN);
    m.visitInsn(IADD);
  }
}
