package dev.katas.agent.points;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The method references of one class that lead into the library, such as {@code Thread::start}.
 *
 * <p>No instruction of the candidate's calls what a reference names, so there would be no place for
 * a point. Each such reference gets a method of its own that makes the call, as if it had been
 * written as a lambda.
 */
final class References {
  private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
  private static final int SERIALIZABLE = 1;

  private final Shapes shapes;
  private final List<Bridge> bridges = new ArrayList<>();
  private String type = "";
  private boolean isInterface;

  References(Shapes shapes) {
    this.shapes = shapes;
  }

  /** A method to add: makes the call that a reference names, at the reference's line. */
  private record Bridge(String name, String descriptor, Handle target, String file, int line) {}

  /** Says which class is being woven. */
  void of(String owner, int access) {
    type = owner;
    isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
  }

  /**
   * Returns the arguments of a bootstrap method with references into the library led through a
   * method of this class.
   *
   * @param descriptor what the dynamic call site captures, and what it makes
   */
  Object[] redirect(
      String descriptor, Handle bootstrap, Object[] arguments, String file, int line) {
    boolean plain = bootstrap.getName().equals("metafactory");
    boolean makesFunction = bootstrap.getOwner().equals(FACTORY) && arguments.length >= 3;
    if (!makesFunction || !(plain || isPlain(arguments))) {
      return arguments;
    }
    if (!(arguments[1] instanceof Handle target) || !isPoint(target)) {
      return arguments;
    }
    Object[] changed = arguments.clone();
    changed[1] = bridge(target, Type.getArgumentTypes(descriptor), file, line);
    return changed;
  }

  /** A serializable function is found again by the name of its method, which must stay. */
  private static boolean isPlain(Object[] arguments) {
    return arguments.length > 3
        && arguments[3] instanceof Integer flags
        && (flags & SERIALIZABLE) == 0;
  }

  private boolean isPoint(Handle target) {
    int opcode = opcode(target.getTag());
    return opcode >= 0
        && CallPoints.isPoint(
            shapes, opcode, target.getOwner(), target.getName(), target.getDesc());
  }

  private static int opcode(int tag) {
    return switch (tag) {
      case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> -1;
    };
  }

  private Handle bridge(Handle target, Type[] captured, String file, int line) {
    List<Type> parameters = new ArrayList<>();
    Type result = Type.getReturnType(target.getDesc());
    switch (target.getTag()) {
      case Opcodes.H_INVOKESTATIC -> {}
      case Opcodes.H_NEWINVOKESPECIAL -> result = Type.getObjectType(target.getOwner());
      // A captured receiver must be taken as exactly what it is captured as.
      default ->
          parameters.add(captured.length > 0 ? captured[0] : Type.getObjectType(target.getOwner()));
    }
    parameters.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
    String name = "lambda$reference-" + bridges.size();
    String descriptor = Type.getMethodDescriptor(result, parameters.toArray(Type[]::new));
    bridges.add(new Bridge(name, descriptor, target, file, line));
    return new Handle(Opcodes.H_INVOKESTATIC, type, name, descriptor, isInterface);
  }

  /** Writes the methods that were asked for, woven like all others. */
  void write(ClassVisitor out) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    for (Bridge bridge : bridges) {
      Sites sites = new Sites(type, bridge.name(), bridge.file());
      sites.line(bridge.line());
      MethodVisitor next = out.visitMethod(access, bridge.name(), bridge.descriptor(), null, null);
      // The woven method has no references of its own: nothing is added while this goes on.
      write(bridge, new MethodPoints(access, bridge.descriptor(), next, shapes, sites, this));
    }
  }

  private static void write(Bridge bridge, MethodVisitor method) {
    Handle target = bridge.target();
    boolean construct = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    boolean onObject = !construct && target.getTag() != Opcodes.H_INVOKESTATIC;
    method.visitCode();
    Label start = new Label();
    method.visitLabel(start);
    method.visitLineNumber(bridge.line(), start);
    if (construct) {
      method.visitTypeInsn(Opcodes.NEW, target.getOwner());
      method.visitInsn(Opcodes.DUP);
    }
    int local = 0;
    for (Type parameter : Type.getArgumentTypes(bridge.descriptor())) {
      method.visitVarInsn(parameter.getOpcode(Opcodes.ILOAD), local);
      if (onObject && local == 0 && !parameter.getInternalName().equals(target.getOwner())) {
        method.visitTypeInsn(Opcodes.CHECKCAST, target.getOwner());
      }
      local += parameter.getSize();
    }
    method.visitMethodInsn(
        opcode(target.getTag()),
        target.getOwner(),
        target.getName(),
        target.getDesc(),
        target.isInterface());
    Type result = Type.getReturnType(bridge.descriptor());
    method.visitInsn(result.getOpcode(Opcodes.IRETURN));
    method.visitMaxs(0, 0);
    method.visitEnd();
  }
}
