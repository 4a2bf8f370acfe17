package dev.katas.engine.admit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** The JDK's own classes, looked up without running any of their code. */
final class Platform {
  private Platform() {}

  /** Returns a class of the JDK, or null if it has none of that name. */
  static @Nullable Class<?> find(String name) {
    try {
      return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      return null;
    }
  }

  /** Returns the class that declares a member, as the JVM would resolve it; null if none does. */
  static @Nullable Class<?> declaring(Class<?> owner, String name, String descriptor) {
    if (declares(owner, name, descriptor)) {
      return owner;
    }
    Stream<Class<?>> above = Arrays.stream(owner.getInterfaces());
    Class<?> parent = owner.isInterface() ? Object.class : owner.getSuperclass();
    if (parent != null) {
      above = Stream.concat(Stream.of(parent), above);
    }
    for (Class<?> type : above.toList()) {
      Class<?> found = declaring(type, name, descriptor);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean declares(Class<?> type, String name, String descriptor) {
    if (descriptor.charAt(0) != '(') {
      return Arrays.stream(type.getDeclaredFields()).anyMatch(f -> f.getName().equals(name));
    }
    if (name.equals("<init>")) {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (Type.getConstructorDescriptor(constructor).equals(descriptor)) {
          return true;
        }
      }
      return false;
    }
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name)
          && (Type.getMethodDescriptor(method).equals(descriptor) || isPolymorphic(type))) {
        return true;
      }
    }
    return false;
  }

  /** Such methods take any descriptor: the call site chooses it. */
  private static boolean isPolymorphic(Class<?> type) {
    return type.getName().equals("java.lang.invoke.VarHandle");
  }
}
