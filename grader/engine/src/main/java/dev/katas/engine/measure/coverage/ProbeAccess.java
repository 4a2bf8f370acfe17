package dev.katas.engine.measure.coverage;

import dev.katas.runner.coverage.ProbeStore;
import org.jacoco.core.runtime.IExecutionDataAccessorGenerator;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Makes instrumented classes fetch their probes from {@link ProbeStore}. */
final class ProbeAccess implements IExecutionDataAccessorGenerator {
  private static final int STACK = 4;

  @Override
  public int generateDataAccessor(
      long classId, String className, int probeCount, MethodVisitor mv) {
    mv.visitLdcInsn(classId);
    mv.visitLdcInsn(className);
    mv.visitLdcInsn(probeCount);
    mv.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        ProbeStore.class.getName().replace('.', '/'),
        "probes",
        "(JLjava/lang/String;I)[Z",
        false);
    return STACK;
  }
}
