package dev.katas.agent.points;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

class PointWeaverTest {
  private static final String SAMPLER = Sampler.class.getName();

  @AfterEach
  void listenNoMore() {
    Points.listen(null);
  }

  private static byte[] bytes(String type) throws IOException {
    String file = type.replace('.', '/') + ".class";
    try (InputStream in = PointWeaverTest.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file);
      }
      return in.readAllBytes();
    }
  }

  private static Class<?> load(Map<String, byte[]> classes, String type)
      throws ClassNotFoundException {
    return Class.forName(type, true, new Woven(PointWeaver.weaveAll(classes)));
  }

  private static IntSupplier sampler() throws Exception {
    Class<?> type = load(Map.of(SAMPLER, bytes(SAMPLER)), SAMPLER);
    return (IntSupplier) type.getConstructor().newInstance();
  }

  @Test
  void weave_withoutListener_behavesAsBefore() throws Exception {
    IntSupplier plain = new Sampler();
    IntSupplier woven = sampler();
    assertEquals(plain.getAsInt(), woven.getAsInt());
    assertEquals(plain.getAsInt(), woven.getAsInt());
  }

  @Test
  void weave_withListener_behavesAsBefore() throws Exception {
    IntSupplier plain = new Sampler();
    IntSupplier woven = sampler();
    Points.listen(new Recorder());
    assertEquals(plain.getAsInt(), woven.getAsInt());
  }

  @Test
  void weave_fieldsArraysLocksAndCalls_areAnnounced() throws Exception {
    IntSupplier woven = sampler();
    Recorder recorder = new Recorder();
    Points.listen(recorder);
    assertTrue(woven.getAsInt() > 0);
    Set<String> texts =
        recorder.sites.stream()
            .map(id -> SiteTable.get(id).text())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String expected :
        List.of(
            "reads field plain",
            "writes field plain",
            "writes volatile field ticks",
            "reads an array element",
            "writes an array element",
            "reads an array with arraycopy",
            "reads an array with clone",
            "locks a monitor",
            "locks this for tick",
            "unlocks the class for fail",
            "calls Map.computeIfAbsent",
            "calls Collections.sort",
            "creates a ArrayList from a collection")) {
      assertTrue(texts.contains(expected), () -> expected + " is not among " + texts);
    }
  }

  @Test
  void weave_methodReferencesIntoTheLibrary_areAnnouncedAtTheirLines() throws Exception {
    IntSupplier woven = sampler();
    Recorder recorder = new Recorder();
    Points.listen(recorder);
    assertTrue(woven.getAsInt() > 0);
    Set<String> texts =
        recorder.sites.stream()
            .map(SiteTable::get)
            .filter(site -> site.line() > 66)
            .map(Site::text)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String expected :
        List.of(
            "calls List.add",
            "calls List.size",
            "calls Map.size",
            "calls Collections.max",
            "creates a ArrayList from a collection")) {
      assertTrue(texts.contains(expected), () -> expected + " is not among " + texts);
    }
  }

  @Test
  void weave_monitors_areLeftAsOftenAsEntered() throws Exception {
    IntSupplier woven = sampler();
    Recorder recorder = new Recorder();
    Points.listen(recorder);
    assertTrue(woven.getAsInt() > 0);
    assertEquals(3, recorder.entered);
    assertEquals(recorder.entered, recorder.left);
  }

  @Test
  void weave_sites_knowFileAndLine() throws Exception {
    IntSupplier woven = sampler();
    Recorder recorder = new Recorder();
    Points.listen(recorder);
    assertTrue(woven.getAsInt() > 0);
    Site site =
        recorder.sites.stream()
            .map(SiteTable::get)
            .filter(s -> s.name().equals("computeIfAbsent"))
            .findFirst()
            .orElseThrow();
    assertEquals("Sampler.java", site.file());
    assertTrue(site.line() > 20, site::toString);
  }

  @Test
  void weave_largeForeignLibrary_passesTheVerifier() throws Exception {
    URL jar = ClassReader.class.getProtectionDomain().getCodeSource().getLocation();
    Map<String, byte[]> classes = new HashMap<>();
    try (JarInputStream in = new JarInputStream(jar.openStream())) {
      for (JarEntry e = in.getNextJarEntry(); e != null; e = in.getNextJarEntry()) {
        String name = e.getName();
        if (name.endsWith(".class") && !name.equals("module-info.class")) {
          classes.put(name.substring(0, name.length() - 6).replace('/', '.'), in.readAllBytes());
        }
      }
    }
    assertTrue(classes.size() > 30);
    Woven loader = new Woven(PointWeaver.weaveAll(classes));
    for (String type : classes.keySet()) {
      Class.forName(type, true, loader);
    }
  }

  /** Defines woven classes itself before it asks its parent. */
  private static final class Woven extends ClassLoader {
    private final Map<String, byte[]> classes;

    Woven(Map<String, byte[]> classes) {
      super(PointWeaverTest.class.getClassLoader());
      this.classes = classes;
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

  /** Remembers the sites it hears of. */
  private static final class Recorder implements PointListener {
    private final List<Integer> sites = new ArrayList<>();
    private int entered;
    private int left;

    @Override
    public void field(@Nullable Object owner, int site) {
      sites.add(site);
    }

    @Override
    public void elements(@Nullable Object array, int from, int length, int site) {
      sites.add(site);
    }

    @Override
    public void enter(@Nullable Object monitor, int site) {
      sites.add(site);
    }

    @Override
    public void entered(@Nullable Object monitor, int site) {
      entered++;
    }

    @Override
    public void exit(@Nullable Object monitor, int site) {
      sites.add(site);
      left++;
    }

    @Override
    public void before(@Nullable Object receiver, int site) {
      sites.add(site);
    }

    @Override
    public void after(@Nullable Object receiver, @Nullable Object result, int site) {
      sites.add(site);
    }

    @Override
    public boolean waitOn(Object monitor, boolean endless) {
      return false;
    }

    @Override
    public Waited awaitOn(Object condition, boolean endless, boolean interruptible) {
      return Waited.NOT;
    }

    @Override
    public void handle(@Nullable Object handle, @Nullable Object holder, int site) {}

    @Override
    public void constructing(Object owner, int site) {}

    @Override
    public void argument(@Nullable Object argument, int site) {
      sites.add(site);
    }

    @Override
    public void method(int site) {
      sites.add(site);
    }

    @Override
    public void leave(int site) {
      sites.add(site);
    }

    @Override
    public void initializing(Class<?> type) {}

    @Override
    public void initialized(Class<?> type) {}
  }
}
