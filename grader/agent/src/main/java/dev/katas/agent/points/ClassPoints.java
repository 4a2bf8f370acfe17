package dev.katas.agent.points;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Weaves one class. */
final class ClassPoints extends ClassVisitor {
  private final Shapes shapes;
  private final FirstLines lines;
  private final References references;
  private String name = "";
  private String source = "";

  ClassPoints(ClassVisitor next, Shapes shapes, FirstLines lines) {
    super(Opcodes.ASM9, next);
    this.lines = lines;
    this.shapes = shapes;
    this.references = new References(shapes);
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String parent, String[] interfaces) {
    this.name = name;
    references.of(name, access);
    super.visit(version, access, name, signature, parent, interfaces);
  }

  @Override
  public void visitSource(@Nullable String file, @Nullable String debug) {
    source = file == null ? "" : file;
    super.visitSource(file, debug);
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String method, String descriptor, String signature, String[] exceptions) {
    boolean locked = (access & Opcodes.ACC_SYNCHRONIZED) != 0 && (access & Opcodes.ACC_NATIVE) == 0;
    int plain = locked ? access & ~Opcodes.ACC_SYNCHRONIZED : access;
    MethodVisitor next = super.visitMethod(plain, method, descriptor, signature, exceptions);
    Sites sites = new Sites(name, method, source);
    sites.line(lines.line(method, descriptor));
    if ((access & Opcodes.ACC_BRIDGE) != 0) {
      return next;
    }
    return new MethodPoints(access, descriptor, next, shapes, sites, references);
  }

  @Override
  public void visitEnd() {
    references.write(cv);
    super.visitEnd();
  }
}
