package dev.katas.runner.fork;

import dev.katas.runner.protocol.ClassFile;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Defines classes from memory; offers no resources, so that no class file can be read back.
 *
 * <p>The bytes are dropped once a class is defined.
 */
final class MemoryLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> pending = new ConcurrentHashMap<>();

  MemoryLoader(String name, ClassLoader parent, List<ClassFile> classes) {
    super(name, parent);
    for (ClassFile file : classes) {
      pending.put(file.name(), file.bytes());
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = pending.remove(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public @Nullable URL getResource(String name) {
    return null;
  }

  @Override
  public Enumeration<URL> getResources(String name) {
    return Collections.emptyEnumeration();
  }
}
