package dev.katas.engine.admit;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Walks one class and judges everything that it refers to. */
final class ClassScan extends ClassVisitor {
  private final References references;
  private final IntConsumer line;
  private final Runnable nativeMethod;

  /**
   * Creates a walk.
   *
   * @param line told of each source line reached
   * @param nativeMethod called for a method without byte code of its own
   */
  ClassScan(References references, IntConsumer line, Runnable nativeMethod) {
    super(Opcodes.ASM9);
    this.references = references;
    this.line = line;
    this.nativeMethod = nativeMethod;
  }

  @Override
  public void visit(int v, int access, String name, String s, String parent, String[] interfaces) {
    if (parent != null) {
      references.type(Type.getObjectType(parent));
    }
    for (String type : interfaces) {
      references.type(Type.getObjectType(type));
    }
  }

  @Override
  public @Nullable AnnotationVisitor visitAnnotation(String type, boolean visible) {
    references.descriptor(type);
    return null;
  }

  @Override
  public @Nullable FieldVisitor visitField(int a, String name, String type, String s, Object v) {
    references.descriptor(type);
    return null;
  }

  @Override
  public MethodVisitor visitMethod(int access, String name, String type, String s, String[] e) {
    references.descriptor(type);
    if ((access & Opcodes.ACC_NATIVE) != 0) {
      nativeMethod.run();
    }
    return new CodeScan(references, line);
  }
}
