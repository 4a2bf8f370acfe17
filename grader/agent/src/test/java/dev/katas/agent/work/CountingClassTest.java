package dev.katas.agent.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

class CountingClassTest {
  /** Defines the counted form of {@link Work}, and takes everything else as it is. */
  private static final class Counted extends ClassLoader {
    private final byte[] bytes;

    Counted(byte[] bytes) {
      super(Work.class.getClassLoader());
      this.bytes = bytes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return name.equals(Work.class.getName())
          ? defineClass(name, bytes, 0, bytes.length)
          : super.loadClass(name, resolve);
    }
  }

  private static byte[] rewritten() throws IOException {
    String file = "/" + Work.class.getName().replace('.', '/') + ".class";
    try (InputStream in = Objects.requireNonNull(Work.class.getResourceAsStream(file))) {
      ClassReader reader = new ClassReader(in);
      ClassWriter out = new ClassWriter(reader, 0);
      String probe = FakeProbe.class.getName().replace('.', '/');
      reader.accept(new CountingClass(out, probe, false), 0);
      return out.toByteArray();
    }
  }

  private static long counted(String operation, long n) throws Exception {
    Class<?> work = Class.forName(Work.class.getName(), true, new Counted(rewritten()));
    LongUnaryOperator operator =
        (LongUnaryOperator) work.getMethod("named", String.class).invoke(null, operation);
    FakeProbe.take();
    long result = operator.applyAsLong(n);
    assertTrue(result <= Math.max(n, 1000) * n);
    return FakeProbe.take();
  }

  /** What n more cost, without what a call costs. */
  private static long perHundred(String operation) throws Exception {
    return counted(operation, 200) - counted(operation, 100);
  }

  @Test
  void entries_ofMethods_countOne() throws Exception {
    assertEquals(1, counted("nothing", 5));
    assertEquals(100, perHundred("recursion"));
  }

  @Test
  void backwardJumps_countOneATurn() throws Exception {
    assertEquals(100, perHundred("loop"));
    assertEquals(100, perHundred("switches"));
  }

  @Test
  void arrays_countTheirLength() throws Exception {
    assertEquals(100, perHundred("allocation"));
    assertEquals(100, perHundred("objects"));
    assertEquals(100, perHundred("table"));
    assertTrue(counted("clone", 1) >= 1000);
  }

  @Test
  void copies_countTheirLength() throws Exception {
    assertEquals(100, perHundred("copy"));
  }
}
