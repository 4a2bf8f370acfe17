package dev.katas.engine.admit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
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

  /** Judges every type in a descriptor; returns whether all may be named. */
  boolean descriptor(String descriptor) {
    return type(Type.getType(descriptor));
  }

  /** Judges a type, an array's elements, or all types of a method's. */
  boolean type(Type type) {
    return switch (type.getSort()) {
      case Type.ARRAY -> type(type.getElementType());
      case Type.METHOD -> {
        boolean good = type(type.getReturnType());
        for (Type argument : type.getArgumentTypes()) {
          good &= type(argument);
        }
        yield good;
      }
      case Type.OBJECT -> named(type);
      default -> true;
    };
  }

  private boolean named(Type type) {
    String name = type.getClassName();
    if (own.containsKey(type.getInternalName())
        || name.startsWith(CONTRACT)
        || policy.allowsType(name)) {
      return true;
    }
    refused.accept(name);
    return false;
  }

  /**
   * Judges a field or method where it is declared, however it is reached; says no more of one whose
   * class is refused already.
   */
  void member(String owner, String name, String descriptor) {
    descriptor(descriptor);
    if (!type(Type.getObjectType(owner))) {
      return;
    }
    String start = isArray(owner) ? "java/lang/Object" : owner;
    if (!resolve(start, name, descriptor) && !isArray(owner)) {
      refused.accept(dotted(owner) + "." + name);
    }
  }

  /** Judges a method that links a lambda, a concatenation, a record's methods or a switch. */
  void bootstrap(String owner, String name) {
    if (!policy.allowsBootstrap(dotted(owner), name)) {
      refused.accept(dotted(owner) + "." + name);
    }
  }

  /**
   * Returns whether the declaration was found, here or above; tells of one that is refused.
   *
   * <p>Without recursion: how deep a submission's hierarchy is, it decides itself.
   */
  private boolean resolve(String owner, String name, String descriptor) {
    Set<String> seen = new HashSet<>();
    Deque<String> left = new ArrayDeque<>(List.of(owner));
    while (!left.isEmpty()) {
      String type = left.pop();
      Shape shape = own.get(type);
      if (!seen.add(type)) {
        continue;
      }
      if (shape == null
          ? resolveOutside(type, name, descriptor)
          : declares(shape, name, descriptor)) {
        return true;
      }
      if (shape != null) {
        for (int i = shape.above().size() - 1; i >= 0; i--) {
          left.push(shape.above().get(i));
        }
      }
    }
    return false;
  }

  private static boolean declares(Shape shape, String name, String descriptor) {
    return shape.members().contains(name + descriptor);
  }

  private boolean resolveOutside(String owner, String name, String descriptor) {
    String type = dotted(owner);
    boolean unseen = type.startsWith(CONTRACT) || policy.inLibrary(type);
    // Their own members are theirs to offer; what they may inherit and is refused is a throwable's.
    Class<?> start = unseen ? Throwable.class : Platform.find(type);
    @Nullable Class<?> home = start == null ? null : Platform.declaring(start, name, descriptor);
    if (home == null) {
      return unseen;
    }
    if (!policy.allowsMember(home.getName(), name, descriptor)) {
      refused.accept(home.getName() + "." + name);
    }
    return true;
  }

  /** An array's clone is declared nowhere; what else it has is an object's. */
  private static boolean isArray(String owner) {
    return owner.startsWith("[");
  }

  private static String dotted(String internal) {
    return internal.replace('/', '.');
  }
}
