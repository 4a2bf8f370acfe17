package dev.katas.agent.work;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes the probe's methods that take a stretch of a thread's run out of the count. */
final class ProbePause {
  private static final int COUNT = 0;
  private static final int LIMIT = 1;
  private static final int PAUSES = 2;
  private static final int SAVED = 3;

  private final ClassVisitor out;
  private final String name;

  ProbePause(ClassVisitor out, String name) {
    this.out = out;
    this.name = name;
  }

  void write() {
    pause();
    resume();
  }

  /** if (pauses++ == 0) { save count and limit; limit = Long.MAX_VALUE; } */
  private void pause() {
    MethodVisitor m = begin("pause");
    Label nested = new Label();
    put(
        m,
        PAUSES,
        () -> {
          get(m, PAUSES);
          m.visitInsn(LCONST_1);
          m.visitInsn(LADD);
        });
    unless(m, nested, LCONST_1);
    put(m, SAVED + COUNT, () -> get(m, COUNT));
    put(m, SAVED + LIMIT, () -> get(m, LIMIT));
    put(m, LIMIT, () -> m.visitLdcInsn(Long.MAX_VALUE));
    m.visitLabel(nested);
    ProbeClass.end(m, RETURN);
  }

  /** if (--pauses == 0) restore count and limit. */
  private void resume() {
    MethodVisitor m = begin("resume");
    Label nested = new Label();
    put(
        m,
        PAUSES,
        () -> {
          get(m, PAUSES);
          m.visitInsn(LCONST_1);
          m.visitInsn(LSUB);
        });
    unless(m, nested, LCONST_0);
    put(m, COUNT, () -> get(m, SAVED + COUNT));
    put(m, LIMIT, () -> get(m, SAVED + LIMIT));
    m.visitLabel(nested);
    ProbeClass.end(m, RETURN);
  }

  private MethodVisitor begin(String method) {
    MethodVisitor m = out.visitMethod(ACC_PUBLIC | ACC_STATIC, method, "()V", null, null);
    m.visitCode();
    m.visitFieldInsn(GETSTATIC, name, "counts", "[J");
    m.visitVarInsn(ASTORE, 0);
    m.visitMethodInsn(INVOKESTATIC, name, "slot", "()I", false);
    m.visitVarInsn(ISTORE, 1);
    return m;
  }

  /** Jumps if the number of pauses is not the given constant. */
  private static void unless(MethodVisitor m, Label target, int constant) {
    get(m, PAUSES);
    m.visitInsn(constant);
    m.visitInsn(LCMP);
    m.visitJumpInsn(IFNE, target);
  }

  private static void get(MethodVisitor m, int offset) {
    index(m, offset);
    m.visitInsn(LALOAD);
  }

  private static void put(MethodVisitor m, int offset, Runnable value) {
    index(m, offset);
    value.run();
    m.visitInsn(LASTORE);
  }

  private static void index(MethodVisitor m, int offset) {
    m.visitVarInsn(ALOAD, 0);
    m.visitVarInsn(ILOAD, 1);
    m.visitIntInsn(BIPUSH, offset);
    m.visitInsn(IADD);
  }
}
