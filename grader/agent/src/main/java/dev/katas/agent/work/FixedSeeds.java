package dev.katas.agent.work;

import static org.objectweb.asm.Opcodes.ASM9;

import org.objectweb.asm.MethodVisitor;

/** Takes the clock out of the seeds that {@code new Random()} draws, so that runs repeat. */
final class FixedSeeds extends MethodVisitor {
  FixedSeeds(MethodVisitor out) {
    super(ASM9, out);
  }

  static boolean appliesTo(String className) {
    return className.equals("java/util/Random");
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    if (owner.equals("java/lang/System") && name.equals("nanoTime")) {
      super.visitLdcInsn(0L);
    } else {
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }
  }
}
