package dev.katas.engine.admit;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Walks one method's code, method handles and bootstrap arguments included. */
final class CodeScan extends MethodVisitor {
  private final References references;
  private final IntConsumer line;

  CodeScan(References references, IntConsumer line) {
    super(Opcodes.ASM9);
    this.references = references;
    this.line = line;
  }

  @Override
  public void visitLineNumber(int number, Label start) {
    line.accept(number);
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
    references.descriptor(type);
    return null;
  }

  @Override
  public @Nullable AnnotationVisitor visitParameterAnnotation(int i, String type, boolean v) {
    references.descriptor(type);
    return null;
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    references.type(Type.getObjectType(type));
  }

  @Override
  public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
    references.descriptor(descriptor);
  }

  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
    if (type != null) {
      references.type(Type.getObjectType(type));
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    references.member(owner, name, descriptor);
  }

  @Override
  public void visitMethodInsn(int op, String owner, String name, String type, boolean isInterface) {
    references.member(owner, name, type);
  }

  @Override
  public void visitInvokeDynamicInsn(String name, String type, Handle by, Object... arguments) {
    references.descriptor(type);
    bootstrap(by);
    for (Object argument : arguments) {
      constant(argument);
    }
  }

  @Override
  public void visitLdcInsn(Object value) {
    constant(value);
  }

  private void constant(Object value) {
    if (value instanceof Type type) {
      references.type(type);
    } else if (value instanceof Handle handle) {
      references.member(handle.getOwner(), handle.getName(), handle.getDesc());
    } else if (value instanceof ConstantDynamic constant) {
      references.descriptor(constant.getDescriptor());
      bootstrap(constant.getBootstrapMethod());
      for (int i = 0; i < constant.getBootstrapMethodArgumentCount(); i++) {
        constant(constant.getBootstrapMethodArgument(i));
      }
    }
  }

  /** The compiler's own bootstrap methods name types that no source may; they have a list. */
  private void bootstrap(Handle handle) {
    references.bootstrap(handle.getOwner(), handle.getName());
  }
}
