package dev.katas.runner.fork;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows a candidate's classes the platform, the libraries that its kata allows, the contract, and
 * nothing else of the fork.
 */
final class GateLoader extends ClassLoader {
  private final ClassLoader inside;
  private final List<String> open;

  /**
   * Creates a gate.
   *
   * @param platform the platform, with the libraries
   * @param inside the fork's own loader
   * @param open prefixes of the class names that may be seen through the gate
   */
  GateLoader(ClassLoader platform, ClassLoader inside, List<String> open) {
    super("gate", platform);
    this.inside = inside;
    this.open = List.copyOf(open);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    for (String prefix : open) {
      if (name.startsWith(prefix)) {
        return inside.loadClass(name);
      }
    }
    return super.loadClass(name, resolve);
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
