package dev.katas.agent.work;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * Writes the probe: the class that instrumented code calls to count.
 *
 * <p>It has to live in {@code java.lang}, where the JDK's own classes can link to it, so it is
 * written here instruction by instruction rather than compiled. Each thread has a slot of its own,
 * a cache line wide, found by thread id: a plain addition is then exact. A slot holds the count
 * and, beside it, the limit at which the probe throws, so that an endless loop ends after the same
 * count on every machine.
 */
final class ProbeClass {
  /** One slot a thread id; beyond that, ids wrap onto the slots above {@link #UNSHARED}. */
  static final int SLOTS = 8192;

  /** Thread ids below this one never share a slot: the JVM's own threads and the harness. */
  static final int UNSHARED = 1024;

  private static final int LONGS_A_SLOT = 8;
  private static final String UNSAFE = "jdk/internal/misc/Unsafe";
  private static final String COUNTS = "counts";
  private static final String LONGS = "[J";
  private static final String SLOT_OF = "(Ljava/lang/Object;)I";

  private final String name;
  private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_FRAMES);

  private ProbeClass(String name) {
    this.name = name;
  }

  /**
   * Returns the class file of a probe.
   *
   * @param name internal name, in {@code java/lang/}
   */
  static byte[] bytes(String name) {
    return new ProbeClass(name).write();
  }

  private byte[] write() {
    out.visit(V17, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, name, null, "java/lang/Object", null);
    int constant = ACC_PRIVATE | ACC_STATIC | ACC_FINAL;
    out.visitField(constant, "unsafe", "L" + UNSAFE + ";", null, null).visitEnd();
    out.visitField(constant, "threadId", "J", null, null).visitEnd();
    out.visitField(constant, COUNTS, LONGS, null, null).visitEnd();
    out.visitField(constant, "limitReached", "Ljava/lang/Error;", null, null).visitEnd();
    initializer();
    slot();
    slotOfThread();
    new ProbeWakes(out, name).write();
    new ProbeHits(out, name).write();
    readers();
    new ProbePause(out, name).write();
    total();
    out.visitEnd();
    return out.toByteArray();
  }

  private void initializer() {
    MethodVisitor m = out.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
    m.visitCode();
    m.visitMethodInsn(INVOKESTATIC, UNSAFE, "getUnsafe", "()L" + UNSAFE + ";", false);
    m.visitInsn(DUP);
    m.visitFieldInsn(PUTSTATIC, name, "unsafe", "L" + UNSAFE + ";");
    m.visitLdcInsn(org.objectweb.asm.Type.getObjectType("java/lang/Thread"));
    m.visitLdcInsn("tid");
    String lookup = "(Ljava/lang/Class;Ljava/lang/String;)J";
    m.visitMethodInsn(INVOKEVIRTUAL, UNSAFE, "objectFieldOffset", lookup, false);
    m.visitFieldInsn(PUTSTATIC, name, "threadId", "J");
    m.visitLdcInsn((SLOTS + 1) * LONGS_A_SLOT + LONGS_A_SLOT);
    m.visitIntInsn(NEWARRAY, T_LONG);
    m.visitInsn(DUP);
    m.visitFieldInsn(PUTSTATIC, name, COUNTS, LONGS);
    m.visitVarInsn(ASTORE, 0);
    noLimits(m);
    m.visitTypeInsn(NEW, "java/lang/Error");
    m.visitInsn(DUP);
    m.visitLdcInsn("the work limit is reached");
    m.visitInsn(ACONST_NULL);
    m.visitInsn(ICONST_0);
    m.visitInsn(ICONST_0);
    String error = "(Ljava/lang/String;Ljava/lang/Throwable;ZZ)V";
    m.visitMethodInsn(INVOKESPECIAL, "java/lang/Error", "<init>", error, false);
    m.visitFieldInsn(PUTSTATIC, name, "limitReached", "Ljava/lang/Error;");
    end(m, RETURN);
  }

  /** for (i = 9; i < counts.length; i += 8) counts[i] = Long.MAX_VALUE. */
  private static void noLimits(MethodVisitor m) {
    Label loop = new Label();
    m.visitIntInsn(BIPUSH, LONGS_A_SLOT + 1);
    m.visitVarInsn(ISTORE, 1);
    m.visitLabel(loop);
    m.visitVarInsn(ALOAD, 0);
    m.visitVarInsn(ILOAD, 1);
    m.visitLdcInsn(Long.MAX_VALUE);
    m.visitInsn(LASTORE);
    m.visitIincInsn(1, LONGS_A_SLOT);
    m.visitVarInsn(ILOAD, 1);
    m.visitVarInsn(ALOAD, 0);
    m.visitInsn(ARRAYLENGTH);
    m.visitJumpInsn(IF_ICMPLT, loop);
  }

  private void slot() {
    MethodVisitor m = out.visitMethod(ACC_PRIVATE | ACC_STATIC, "slot", "()I", null, null);
    m.visitCode();
    m.visitMethodInsn(
        INVOKESTATIC, "java/lang/Thread", "currentThread", "()Ljava/lang/Thread;", false);
    m.visitMethodInsn(INVOKESTATIC, name, "slot", SLOT_OF, false);
    end(m, IRETURN);
  }

  /** The index of a thread's count. Read by offset: a subclass may override getId. */
  private void slotOfThread() {
    MethodVisitor m = out.visitMethod(ACC_PRIVATE | ACC_STATIC, "slot", SLOT_OF, null, null);
    Label small = new Label();
    m.visitCode();
    m.visitFieldInsn(GETSTATIC, name, "unsafe", "L" + UNSAFE + ";");
    m.visitVarInsn(ALOAD, 0);
    m.visitFieldInsn(GETSTATIC, name, "threadId", "J");
    m.visitMethodInsn(INVOKEVIRTUAL, UNSAFE, "getLong", "(Ljava/lang/Object;J)J", false);
    m.visitInsn(L2I);
    m.visitVarInsn(ISTORE, 1);
    m.visitVarInsn(ILOAD, 1);
    m.visitLdcInsn(SLOTS);
    m.visitJumpInsn(IF_ICMPLT, small);
    m.visitVarInsn(ILOAD, 1);
    m.visitLdcInsn(SLOTS - 1);
    m.visitInsn(IAND);
    m.visitLdcInsn(UNSHARED);
    m.visitInsn(IOR);
    m.visitVarInsn(ISTORE, 1);
    m.visitLabel(small);
    m.visitVarInsn(ILOAD, 1);
    m.visitInsn(ICONST_3);
    m.visitInsn(ISHL);
    m.visitIntInsn(BIPUSH, LONGS_A_SLOT);
    m.visitInsn(IADD);
    end(m, IRETURN);
  }

  private void readers() {
    read("own", 0);
    store("limit", 1);
    store("pauses", 2);
  }

  private void read(String method, int offset) {
    MethodVisitor m = out.visitMethod(ACC_PUBLIC | ACC_STATIC, method, "()J", null, null);
    m.visitCode();
    element(m, offset);
    m.visitInsn(LALOAD);
    end(m, LRETURN);
  }

  private void store(String method, int offset) {
    MethodVisitor m = out.visitMethod(ACC_PUBLIC | ACC_STATIC, method, "(J)V", null, null);
    m.visitCode();
    element(m, offset);
    m.visitVarInsn(LLOAD, 0);
    m.visitInsn(LASTORE);
    end(m, RETURN);
  }

  private void element(MethodVisitor m, int offset) {
    m.visitFieldInsn(GETSTATIC, name, COUNTS, LONGS);
    m.visitMethodInsn(INVOKESTATIC, name, "slot", "()I", false);
    m.visitIntInsn(BIPUSH, offset);
    m.visitInsn(IADD);
  }

  /** total(id): the sum over all threads with a greater id. */
  private void total() {
    MethodVisitor m = out.visitMethod(ACC_PUBLIC | ACC_STATIC, "total", "(I)J", null, null);
    Label loop = new Label();
    Label done = new Label();
    m.visitCode();
    m.visitFieldInsn(GETSTATIC, name, "unsafe", "L" + UNSAFE + ";");
    m.visitMethodInsn(INVOKEVIRTUAL, UNSAFE, "fullFence", "()V", false);
    m.visitInsn(LCONST_0);
    m.visitVarInsn(LSTORE, 1);
    m.visitLabel(loop);
    m.visitIincInsn(0, 1);
    m.visitVarInsn(ILOAD, 0);
    m.visitLdcInsn(SLOTS);
    m.visitJumpInsn(IF_ICMPGE, done);
    m.visitVarInsn(LLOAD, 1);
    m.visitFieldInsn(GETSTATIC, name, COUNTS, LONGS);
    m.visitVarInsn(ILOAD, 0);
    m.visitInsn(ICONST_3);
    m.visitInsn(ISHL);
    m.visitIntInsn(BIPUSH, LONGS_A_SLOT);
    m.visitInsn(IADD);
    m.visitInsn(LALOAD);
    m.visitInsn(LADD);
    m.visitVarInsn(LSTORE, 1);
    m.visitJumpInsn(GOTO, loop);
    m.visitLabel(done);
    m.visitVarInsn(LLOAD, 1);
    end(m, LRETURN);
  }

  static void end(MethodVisitor m, int opcode) {
    m.visitInsn(opcode);
    m.visitMaxs(0, 0);
    m.visitEnd();
  }
}
