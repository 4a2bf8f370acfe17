package dev.katas.engine.admit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** Holds single references of a submission's byte code against the policy. */
final class References {
  private static final String CONTRACT = "dev.katas.contract.";

  private final Policy policy;
  private final Map<String, Shape> own;
  private final Consumer<String> refused;

  /**
   * Creates a judge.
   *
   * @param own the submission's classes by internal name
   * @param refused told the name of what may not be used
   */
  References(Policy policy, Map<String, Shape> own, Consumer<String> refused) {
    this.policy = policy;
    this.own = own;
    this.refused = refused;
  }

  /** Judges every type in a descriptor. */
  void descriptor(String descriptor) {
    type(Type.getType(descriptor));
  }

  /** Judges a type, an array's elements, or all types of a method's. */
  void type(Type type) {
    switch (type.getSort()) {
      case Type.ARRAY -> type(type.getElementType());
      case Type.METHOD -> {
        type(type.getReturnType());
        for (Type argument : type.getArgumentTypes()) {
          type(argument);
        }
      }
      case Type.OBJECT -> {
        String name = type.getClassName();
        boolean known = own.containsKey(type.getInternalName()) || name.startsWith(CONTRACT);
        if (!known && !policy.allowsType(name)) {
          refused.accept(name);
        }
      }
      default -> {}
    }
  }

  /** Judges a field or method where it is declared, however it is reached. */
  void member(String owner, String name, String descriptor) {
    type(Type.getObjectType(owner));
    descriptor(descriptor);
    String start = owner.startsWith("[") ? "java/lang/Object" : owner;
    if (!resolve(start, name, descriptor, new HashSet<>()) && !isArray(owner)) {
      refused.accept(dotted(owner) + "." + name);
    }
  }

  /** Judges a method that links a lambda, a concatenation, a record's methods or a switch. */
  void bootstrap(String owner, String name, String descriptor) {
    if (!resolve(owner, name, descriptor, new HashSet<>())) {
      refused.accept(dotted(owner) + "." + name);
    }
  }

  /** Returns whether the declaration was found, here or above; tells of one that is refused. */
  private boolean resolve(String owner, String name, String descriptor, Set<String> seen) {
    if (!seen.add(owner)) {
      return false;
    }
    Shape shape = own.get(owner);
    if (shape != null) {
      if (shape.members().contains(name + descriptor)) {
        return true;
      }
      return shape.above().stream().anyMatch(type -> resolve(type, name, descriptor, seen));
    }
    String type = dotted(owner);
    if (type.startsWith(CONTRACT) || policy.inLibrary(type)) {
      return true;
    }
    Class<?> start = Platform.find(type);
    @Nullable Class<?> home = start == null ? null : Platform.declaring(start, name, descriptor);
    if (home == null) {
      return false;
    }
    if (!policy.allowsMember(home.getName(), name, descriptor)) {
      refused.accept(home.getName() + "." + name);
    }
    return true;
  }

  /** An array's clone is declared nowhere. */
  private static boolean isArray(String owner) {
    return owner.startsWith("[");
  }

  private static String dotted(String internal) {
    return internal.replace('/', '.');
  }
}
