package dev.katas.engine.admit;

import java.util.function.Consumer;
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
  private final Consumer<String> flaw;

  /**
   * Creates a walk.
   *
   * @param line told of each source line reached
   * @param flaw told of what the class itself must not be or have, as the end of a sentence
   */
  ClassScan(References references, IntConsumer line, Consumer<String> flaw) {
    super(Opcodes.ASM9);
    this.references = references;
    this.line = line;
    this.flaw = flaw;
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String parent,
      String[] interfaces) {
    if (version != Opcodes.V17) {
      flaw.accept("is not compiled for Java 17: write it in Java 17");
    }
    if ((access & Opcodes.ACC_MODULE) != 0) {
      flaw.accept("describes a module: leave it out");
    }
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
  public @Nullable FieldVisitor visitField(
      int access, String name, String type, @Nullable String signature, @Nullable Object value) {
    references.descriptor(type);
    return null;
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String type,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    line.accept(0);
    references.descriptor(type);
    if ((access & Opcodes.ACC_NATIVE) != 0) {
      flaw.accept("has a native method %s: write it in Java".formatted(name));
    }
    if (name.equals("finalize") && type.equals("()V")) {
      flaw.accept(
          "overrides finalize, which runs on a thread and at a time that nobody chose:"
              + " use close and try-with-resources");
    }
    return new CodeScan(references, line);
  }
}
