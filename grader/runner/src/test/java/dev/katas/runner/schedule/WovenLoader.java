package dev.katas.runner.schedule;

import dev.katas.runner.schedule.counters.Counter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Loads counters of this module's tests a second time, woven. */
final class WovenLoader extends ClassLoader {
  private final Map<String, byte[]> classes;

  private WovenLoader(Map<String, byte[]> classes) {
    super(Counter.class.getClassLoader());
    this.classes = classes;
  }

  /** Returns a maker of woven instances. */
  static Supplier<Counter> maker(Class<? extends Counter> type) {
    return maker(Counter.class, type);
  }

  /** Returns a maker of woven instances that are used as the given interface. */
  static <T> Supplier<T> maker(Class<T> contract, Class<? extends T> type) {
    Map<String, byte[]> classes = new HashMap<>();
    for (Class<?> of = type; of != null && of != Object.class; of = of.getSuperclass()) {
      read(of, classes);
    }
    for (Class<?> inner : type.getDeclaredClasses()) {
      read(inner, classes);
    }
    try {
      Class<?> woven =
          Class.forName(type.getName(), true, new WovenLoader(ScheduleRuntime.weave(classes)));
      return () -> {
        try {
          return contract.cast(woven.getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      };
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void read(Class<?> type, Map<String, byte[]> classes) {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file);
      }
      classes.put(type.getName(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
    }
  }
}
