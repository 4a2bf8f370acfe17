package dev.katas.agent.points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.LocalVariablesSorter;

/** Weaves one method: fields, arrays, monitors; library calls are {@link CallPoints}' part. */
final class MethodPoints extends LocalVariablesSorter {
  private static final String POINTS = "dev/katas/agent/points/Points";
  private static final String CONDITION_WAITS = "dev/katas/agent/points/ConditionWaits";
  private static final Type OBJECT = Type.getObjectType("java/lang/Object");
  private static final Object[] NO_LOCALS = {};

  private final Shapes shapes;
  private final Sites sites;
  private final CallPoints calls;
  private final References references;
  private final int access;
  private final boolean locked;
  private final List<Label[]> lockedRanges = new ArrayList<>();
  private @Nullable Label rangeStart;
  private int entry = -1;

  /** How many objects have been made and not yet constructed. */
  private int created;

  /** Whether super() or this() has returned. */
  private boolean constructed;

  MethodPoints(
      int access,
      String descriptor,
      MethodVisitor next,
      Shapes shapes,
      Sites sites,
      References references) {
    super(Opcodes.ASM9, access, descriptor, next);
    this.shapes = shapes;
    this.sites = sites;
    this.references = references;
    this.access = access;
    this.locked = (access & Opcodes.ACC_SYNCHRONIZED) != 0;
    this.calls = new CallPoints(this, shapes, sites);
  }

  /** Frames need not know the weaver's own locals: each is used up before the next branch. */
  @Override
  protected void updateNewLocals(Object[] locals) {
    Arrays.fill(locals, Opcodes.TOP);
  }

  @Override
  public void visitCode() {
    super.visitCode();
    if (sites.method.equals("<clinit>")) {
      announceInitializer("initializing");
    } else if (!sites.method.equals("<init>") && (access & Opcodes.ACC_BRIDGE) == 0) {
      entry = sites.entry();
      site(entry);
      hook("method", "(I)V");
    }
    if (locked) {
      int site = sites.monitor(SiteKind.MONITOR_ENTER, lockName());
      pushLock();
      site(site);
      hook("enter", "(Ljava/lang/Object;I)V");
      pushLock();
      mv.visitInsn(Opcodes.MONITORENTER);
      openRange();
      pushLock();
      site(site);
      hook("entered", "(Ljava/lang/Object;I)V");
    }
  }

  @Override
  public void visitLineNumber(int line, Label start) {
    sites.line(line);
    super.visitLineNumber(line, start);
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    Shapes.Field field = shapes.field(owner, name);
    if (field != null && opcode == Opcodes.PUTFIELD && isConstructed(field)) {
      pushOwner(opcode, field, descriptor);
      site(sites.field(kind(opcode, field), field.declaredBy(), name, descriptor));
      hook("constructing", "(Ljava/lang/Object;I)V");
    } else if (field != null && isPoint(opcode, field)) {
      int site = sites.field(kind(opcode, field), field.declaredBy(), name, descriptor);
      pushOwner(opcode, field, descriptor);
      site(site);
      hook("field", "(Ljava/lang/Object;I)V");
    }
    super.visitFieldInsn(opcode, owner, name, descriptor);
  }

  private boolean isPoint(int opcode, Shapes.Field field) {
    boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
    boolean own = field.declaredBy().equals(sites.type);
    if (isStatic) {
      return !(own && sites.method.equals("<clinit>"));
    }
    // A switch here would show nothing new: others see these fields only if "this" has leaked, and
    // then the writes are found to be unordered whenever they happen.
    return !field.isFinal() && !(own && sites.method.equals("<init>"));
  }

  /** A field of the object under construction; before super() returns, "this" is nobody's. */
  private boolean isConstructed(Shapes.Field field) {
    return constructed && !field.isFinal() && field.declaredBy().equals(sites.type);
  }

  private static SiteKind kind(int opcode, Shapes.Field field) {
    boolean write = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
    if (field.isFinal()) {
      return SiteKind.CONSTANT_READ;
    }
    if (field.isVolatile()) {
      return write ? SiteKind.VOLATILE_WRITE : SiteKind.VOLATILE_READ;
    }
    return write ? SiteKind.FIELD_WRITE : SiteKind.FIELD_READ;
  }

  private void pushOwner(int opcode, Shapes.Field field, String descriptor) {
    switch (opcode) {
      case Opcodes.GETFIELD -> super.visitInsn(Opcodes.DUP);
      case Opcodes.PUTFIELD -> {
        if (Type.getType(descriptor).getSize() == 1) {
          super.visitInsn(Opcodes.DUP2);
          super.visitInsn(Opcodes.POP);
        } else {
          super.visitInsn(Opcodes.DUP2_X1);
          super.visitInsn(Opcodes.POP2);
          super.visitInsn(Opcodes.DUP_X2);
        }
      }
      default -> super.visitLdcInsn(Type.getObjectType(field.declaredBy()));
    }
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode == Opcodes.MONITORENTER) {
      enterMonitor();
      return;
    } else if (opcode == Opcodes.MONITOREXIT) {
      super.visitInsn(Opcodes.DUP);
      site(sites.monitor(SiteKind.MONITOR_EXIT, "a monitor"));
      hook("exit", "(Ljava/lang/Object;I)V");
    } else if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
      super.visitInsn(Opcodes.DUP2);
      site(sites.element(SiteKind.ELEMENT_READ, ""));
      hook("element", "(Ljava/lang/Object;II)V");
    } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
      beforeArrayStore(opcode);
    } else if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
      beforeReturn(opcode);
      return;
    }
    super.visitInsn(opcode);
  }

  private void enterMonitor() {
    int site = sites.monitor(SiteKind.MONITOR_ENTER, "a monitor");
    super.visitInsn(Opcodes.DUP);
    int monitor = store(OBJECT);
    load(OBJECT, monitor);
    site(site);
    hook("enter", "(Ljava/lang/Object;I)V");
    super.visitInsn(Opcodes.MONITORENTER);
    load(OBJECT, monitor);
    site(site);
    hook("entered", "(Ljava/lang/Object;I)V");
  }

  private void beforeArrayStore(int opcode) {
    Type type =
        switch (opcode) {
          case Opcodes.LASTORE -> Type.LONG_TYPE;
          case Opcodes.DASTORE -> Type.DOUBLE_TYPE;
          case Opcodes.FASTORE -> Type.FLOAT_TYPE;
          case Opcodes.AASTORE -> OBJECT;
          default -> Type.INT_TYPE;
        };
    int value = store(type);
    super.visitInsn(Opcodes.DUP2);
    site(sites.element(SiteKind.ELEMENT_WRITE, ""));
    hook("element", "(Ljava/lang/Object;II)V");
    load(type, value);
  }

  private void beforeReturn(int opcode) {
    if (sites.method.equals("<clinit>")) {
      announceInitializer("initialized");
    }
    if (entry >= 0) {
      site(entry);
      hook("leave", "(I)V");
    }
    if (!locked) {
      super.visitInsn(opcode);
      return;
    }
    unlock();
    closeRange();
    super.visitInsn(opcode);
    openRange();
  }

  private void announceInitializer(String event) {
    super.visitLdcInsn(Type.getObjectType(sites.type));
    hook(event, "(Ljava/lang/Class;)V");
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    calls.visit(opcode, owner, name, descriptor, isInterface);
    if (opcode == Opcodes.INVOKESPECIAL && name.equals("<init>") && --created < 0) {
      constructed = sites.method.equals("<init>");
      created = 0;
    }
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    if (opcode == Opcodes.NEW) {
      created++;
    }
    super.visitTypeInsn(opcode, type);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    Object[] led =
        references.redirect(descriptor, bootstrap, arguments, sites.file(), sites.line());
    super.visitInvokeDynamicInsn(name, descriptor, bootstrap, led);
  }

  @Override
  public void visitMaxs(int stack, int locals) {
    if (locked) {
      closeRange();
      Label handler = new Label();
      mv.visitLabel(handler);
      boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
      Object[] self = isStatic ? NO_LOCALS : new Object[] {sites.type};
      mv.visitFrame(Opcodes.F_NEW, self.length, self, 1, new Object[] {"java/lang/Throwable"});
      unlock();
      mv.visitInsn(Opcodes.ATHROW);
      // Last in the table, so that the method's own handlers come first.
      for (Label[] range : lockedRanges) {
        mv.visitTryCatchBlock(range[0], range[1], handler, null);
      }
    }
    super.visitMaxs(stack, locals);
  }

  private void openRange() {
    Label start = new Label();
    mv.visitLabel(start);
    rangeStart = start;
  }

  private void closeRange() {
    Label start = rangeStart;
    if (start != null) {
      Label end = new Label();
      mv.visitLabel(end);
      if (start.getOffset() < end.getOffset()) {
        lockedRanges.add(new Label[] {start, end});
      }
      rangeStart = null;
    }
  }

  private void unlock() {
    pushLock();
    site(sites.monitor(SiteKind.MONITOR_EXIT, lockName()));
    hook("exit", "(Ljava/lang/Object;I)V");
    pushLock();
    mv.visitInsn(Opcodes.MONITOREXIT);
  }

  private void pushLock() {
    if ((access & Opcodes.ACC_STATIC) != 0) {
      mv.visitLdcInsn(Type.getObjectType(sites.type));
    } else {
      mv.visitVarInsn(Opcodes.ALOAD, 0);
    }
  }

  private String lockName() {
    boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
    return (isStatic ? "the class" : "this") + " for " + sites.method;
  }

  // ---- for CallPoints

  void plainCall(int opcode, String owner, String name, String descriptor, boolean isInterface) {
    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
  }

  void plain(int opcode) {
    super.visitInsn(opcode);
  }

  void number(int value) {
    super.visitLdcInsn(value);
  }

  void site(int id) {
    super.visitLdcInsn(id);
  }

  void hook(String name, String descriptor) {
    super.visitMethodInsn(Opcodes.INVOKESTATIC, POINTS, name, descriptor, false);
  }

  /** Calls the stand-in for one of the library's waits. */
  void wait(String name, String descriptor) {
    super.visitMethodInsn(Opcodes.INVOKESTATIC, CONDITION_WAITS, name, descriptor, false);
  }

  int store(Type type) {
    int local = newLocal(type);
    mv.visitVarInsn(type.getOpcode(Opcodes.ISTORE), local);
    return local;
  }

  void load(Type type, int local) {
    mv.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
  }
}
