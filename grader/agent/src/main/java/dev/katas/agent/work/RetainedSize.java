package dev.katas.agent.work;

import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Measures how many bytes an object keeps alive, by walking all that it refers to. */
public final class RetainedSize {
  private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

  private final IdentitySet seen = new IdentitySet();
  private final Deque<Object> open = new ArrayDeque<>();

  private RetainedSize() {}

  /**
   * Returns the bytes that an object keeps alive.
   *
   * <p>Classes, loaders, modules, threads and the referents of weak, soft and phantom references
   * are not followed: they lead out of the structure.
   *
   * @param excluded objects that are not charged, nor what only they lead to
   */
  public static long of(Object root, Collection<?> excluded) {
    RetainedSize walk = new RetainedSize();
    for (Object object : excluded) {
      walk.reach(object);
    }
    walk.passOver();
    walk.reach(root);
    return walk.bytes();
  }

  /**
   * Marks what is not charged. A string's characters are reached through the string alone, so they
   * need no mark: a harness owns a hundred thousand strings.
   */
  private void passOver() {
    for (Object object = open.poll(); object != null; object = open.poll()) {
      if (!(object instanceof String)) {
        follow(object);
      }
    }
  }

  private long bytes() {
    long bytes = 0;
    for (Object object = open.poll(); object != null; object = open.poll()) {
      bytes += WorkCounting.sizeOf(object);
      follow(object);
    }
    return bytes;
  }

  private void follow(Object object) {
    if (object instanceof Object[] elements) {
      for (Object element : elements) {
        reach(element);
      }
    } else {
      reachFields(object);
    }
  }

  private void reachFields(Object object) {
    for (Field field : FIELDS.computeIfAbsent(object.getClass(), RetainedSize::references)) {
      try {
        reach(field.get(object));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void reach(@Nullable Object object) {
    if (object != null && !leadsOut(object) && seen.add(object)) {
      open.add(object);
    }
  }

  private static boolean leadsOut(Object object) {
    return object instanceof Class
        || object instanceof ClassLoader
        || object instanceof Module
        || object instanceof Thread
        || object instanceof ThreadGroup;
  }

  private static List<Field> references(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      for (Field field : at.getDeclaredFields()) {
        boolean followed = at != Reference.class && !Modifier.isStatic(field.getModifiers());
        if (followed && !field.getType().isPrimitive()) {
          open(field, fields);
        }
      }
    }
    return fields;
  }

  /** A field of a closed module is left out: it belongs to the JDK's machinery. */
  private static void open(Field field, List<Field> into) {
    try {
      field.setAccessible(true);
      into.add(field);
    } catch (InaccessibleObjectException e) {
      // outside java.base, which the agent has opened
    }
  }
}
