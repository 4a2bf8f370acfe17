package dev.katas.agent.work;

import static org.objectweb.asm.Opcodes.ANEWARRAY;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.DUP2;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.NEWARRAY;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Puts the counting calls into one method: its entry, its backward jumps, its bulk operations. */
final class CountingMethod extends MethodVisitor {
  private final String probe;
  private final boolean jdk;
  private final String method;
  private final Set<Label> behind = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean intrinsic;
  private boolean waits;

  CountingMethod(MethodVisitor out, String probe, boolean jdk, String method) {
    super(ASM9, out);
    this.probe = probe;
    this.jdk = jdk;
    this.method = method;
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    if (jdk && descriptor.endsWith("/IntrinsicCandidate;")) {
      intrinsic = true;
    }
    return super.visitAnnotation(descriptor, visible);
  }

  /** An intrinsic's entry is not counted: the compiler may leave the call out. */
  @Override
  public void visitCode() {
    super.visitCode();
    if (!intrinsic) {
      call("hit", "()V");
    }
  }

  @Override
  public void visitLabel(Label label) {
    behind.add(label);
    super.visitLabel(label);
  }

  @Override
  public void visitJumpInsn(int opcode, Label target) {
    if (behind.contains(target)) {
      turn();
    }
    super.visitJumpInsn(opcode, target);
  }

  @Override
  public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... targets) {
    turnIfBackward(otherwise, targets);
    super.visitTableSwitchInsn(min, max, otherwise, targets);
  }

  @Override
  public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] targets) {
    turnIfBackward(otherwise, targets);
    super.visitLookupSwitchInsn(otherwise, keys, targets);
  }

  private void turnIfBackward(Label otherwise, Label[] targets) {
    boolean backward = behind.contains(otherwise);
    for (Label target : targets) {
      backward |= behind.contains(target);
    }
    if (backward) {
      turn();
    }
  }

  /**
   * Counts a turn of a loop, unless it is not work: a JDK loop that waits turns as often as it is
   * woken, and the mismatch intrinsic's loop runs only where the compiler did not replace it.
   */
  private void turn() {
    if (body() && !waits) {
      call("hit", "()V");
    }
  }

  /** The one linear method that the first compiler replaces is weighed where it is called. */
  private boolean body() {
    return !(intrinsic && method.equals("vectorizedMismatch"));
  }

  @Override
  public void visitIntInsn(int opcode, int operand) {
    if (opcode == NEWARRAY) {
      weighInt();
    }
    super.visitIntInsn(opcode, operand);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == ANEWARRAY) {
      weighInt();
    }
    super.visitTypeInsn(opcode, type);
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    super.visitMultiANewArrayInsn(descriptor, dimensions);
    super.visitInsn(DUP);
    call("built", "(Ljava/lang/Object;)V");
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    waits |= jdk && Bulk.parks(owner, name);
    if (body()) {
      weigh(Bulk.of(owner, name, descriptor));
    }
    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    if (name.equals("clone") && owner.startsWith("[")) {
      super.visitInsn(DUP);
      call("cloned", "(Ljava/lang/Object;)V");
    }
  }

  private void weigh(Bulk bulk) {
    switch (bulk) {
      case NONE -> {}
      case INT_LENGTH -> weighInt();
      case LONG_LENGTH -> {
        super.visitInsn(DUP2);
        call("hit", "(J)V");
      }
      case ARRAY -> {
        super.visitInsn(DUP);
        call("cloned", "(Ljava/lang/Object;)V");
      }
      case LENGTH_AND_SCALE -> {
        super.visitInsn(DUP2);
        call("mismatch", "(II)V");
      }
    }
  }

  private void weighInt() {
    if (body()) {
      super.visitInsn(DUP);
      call("hit", "(I)V");
    }
  }

  private void call(String name, String descriptor) {
    super.visitMethodInsn(INVOKESTATIC, probe, name, descriptor, false);
  }

  @Override
  public void visitMaxs(int maxStack, int maxLocals) {
    super.visitMaxs(maxStack + 2, maxLocals);
  }
}
