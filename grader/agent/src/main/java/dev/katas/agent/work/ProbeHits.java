package dev.katas.agent.work;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Writes the probe's methods that instrumented code calls. */
final class ProbeHits {
  private static final String ARRAY = "java/lang/reflect/Array";
  private static final String OBJECTS = "[Ljava/lang/Object;";

  private final ClassVisitor out;
  private final String name;

  ProbeHits(ClassVisitor out, String name) {
    this.out = out;
    this.name = name;
  }

  void write() {
    one();
    many();
    ints();
    mismatch();
    cloned();
    built();
    weigh();
  }

  private MethodVisitor method(String method, String descriptor) {
    MethodVisitor m = out.visitMethod(ACC_PUBLIC | ACC_STATIC, method, descriptor, null, null);
    m.visitCode();
    return m;
  }

  /** hit(): adds 1. Kept as short as can be, since every loop turn comes through here. */
  private void one() {
    MethodVisitor m = method("hit", "()V");
    m.visitInsn(LCONST_1);
    m.visitVarInsn(LSTORE, 0);
    add(m);
  }

  /** hit(long): adds a weight, if it is positive. */
  private void many() {
    MethodVisitor m = method("hit", "(J)V");
    Label positive = new Label();
    m.visitVarInsn(LLOAD, 0);
    m.visitInsn(LCONST_0);
    m.visitInsn(LCMP);
    m.visitJumpInsn(IFGT, positive);
    m.visitInsn(RETURN);
    m.visitLabel(positive);
    add(m);
  }

  /** counts[slot] += weight; throws if that is over the limit beside it. */
  private void add(MethodVisitor m) {
    Label within = new Label();
    m.visitFieldInsn(GETSTATIC, name, "counts", "[J");
    m.visitVarInsn(ASTORE, 2);
    m.visitMethodInsn(INVOKESTATIC, name, "slot", "()I", false);
    m.visitVarInsn(ISTORE, 3);
    m.visitVarInsn(ALOAD, 2);
    m.visitVarInsn(ILOAD, 3);
    m.visitInsn(DUP2);
    m.visitInsn(LALOAD);
    m.visitVarInsn(LLOAD, 0);
    m.visitInsn(LADD);
    m.visitInsn(DUP2);
    m.visitVarInsn(LSTORE, 4);
    m.visitInsn(LASTORE);
    m.visitVarInsn(LLOAD, 4);
    m.visitVarInsn(ALOAD, 2);
    m.visitVarInsn(ILOAD, 3);
    m.visitInsn(ICONST_1);
    m.visitInsn(IADD);
    m.visitInsn(LALOAD);
    m.visitInsn(LCMP);
    m.visitJumpInsn(IFLE, within);
    m.visitFieldInsn(GETSTATIC, name, "limitReached", "Ljava/lang/Error;");
    m.visitInsn(ATHROW);
    m.visitLabel(within);
    ProbeClass.end(m, RETURN);
  }

  /** hit(int). */
  private void ints() {
    MethodVisitor m = method("hit", "(I)V");
    m.visitVarInsn(ILOAD, 0);
    m.visitInsn(I2L);
    hit(m);
  }

  /** mismatch(length, log2 of the element's size): the element size does not matter. */
  private void mismatch() {
    MethodVisitor m = method("mismatch", "(II)V");
    m.visitVarInsn(ILOAD, 0);
    m.visitInsn(I2L);
    hit(m);
  }

  /** cloned(array): its length. */
  private void cloned() {
    MethodVisitor m = method("cloned", "(Ljava/lang/Object;)V");
    m.visitVarInsn(ALOAD, 0);
    m.visitMethodInsn(INVOKESTATIC, ARRAY, "getLength", "(Ljava/lang/Object;)I", false);
    m.visitInsn(I2L);
    hit(m);
  }

  /** built(array): its length and that of the arrays in it. */
  private void built() {
    MethodVisitor m = method("built", "(Ljava/lang/Object;)V");
    m.visitVarInsn(ALOAD, 0);
    m.visitMethodInsn(INVOKESTATIC, name, "weigh", "(Ljava/lang/Object;)J", false);
    hit(m);
  }

  private void hit(MethodVisitor m) {
    m.visitMethodInsn(INVOKESTATIC, name, "hit", "(J)V", false);
    ProbeClass.end(m, RETURN);
  }

  /** weigh(array): length, and length times the first inner array's weight. */
  private void weigh() {
    MethodVisitor m = method("weigh", "(Ljava/lang/Object;)J");
    Label flat = new Label();
    m.visitVarInsn(ALOAD, 0);
    m.visitMethodInsn(INVOKESTATIC, ARRAY, "getLength", "(Ljava/lang/Object;)I", false);
    m.visitVarInsn(ISTORE, 1);
    m.visitVarInsn(ILOAD, 1);
    m.visitJumpInsn(IFEQ, flat);
    m.visitVarInsn(ALOAD, 0);
    m.visitTypeInsn(INSTANCEOF, OBJECTS);
    m.visitJumpInsn(IFEQ, flat);
    m.visitVarInsn(ALOAD, 0);
    m.visitTypeInsn(CHECKCAST, OBJECTS);
    m.visitInsn(ICONST_0);
    m.visitInsn(AALOAD);
    m.visitVarInsn(ASTORE, 2);
    m.visitVarInsn(ALOAD, 2);
    m.visitJumpInsn(IFNULL, flat);
    m.visitVarInsn(ALOAD, 2);
    String classOf = "()Ljava/lang/Class;";
    m.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Object", "getClass", classOf, false);
    m.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Class", "isArray", "()Z", false);
    m.visitJumpInsn(IFEQ, flat);
    m.visitVarInsn(ALOAD, 2);
    m.visitMethodInsn(INVOKESTATIC, name, "weigh", "(Ljava/lang/Object;)J", false);
    m.visitInsn(LCONST_1);
    m.visitInsn(LADD);
    m.visitVarInsn(ILOAD, 1);
    m.visitInsn(I2L);
    m.visitInsn(LMUL);
    m.visitInsn(LRETURN);
    m.visitLabel(flat);
    m.visitVarInsn(ILOAD, 1);
    m.visitInsn(I2L);
    ProbeClass.end(m, LRETURN);
  }
}
