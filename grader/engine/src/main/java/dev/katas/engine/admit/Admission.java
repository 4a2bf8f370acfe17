package dev.katas.engine.admit;

import dev.katas.runner.protocol.ClassFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Decides whether a submission's classes may run at all; reads byte code and loads none of it. */
public final class Admission {
  private static final int MAX_FINDINGS = 20;

  private final Policy policy;
  private final String home;
  private final Map<String, Finding> findings = new LinkedHashMap<>();

  private Admission(String home, List<String> additions) {
    this.home = home;
    this.policy = new Policy(additions);
  }

  /**
   * Returns what must not run; empty if the submission may.
   *
   * @param home the package in which the submission's classes must be
   * @param additions what the kata allows besides: classes, or packages followed by {@code .*}
   */
  public static List<Finding> check(String home, List<String> additions, List<ClassFile> classes) {
    Admission admission = new Admission(home, additions);
    Map<String, Shape> shapes = new HashMap<>();
    for (ClassFile file : classes) {
      ClassReader reader = new ClassReader(file.bytes());
      shapes.put(reader.getClassName(), Shape.of(reader));
    }
    classes.forEach(file -> admission.scan(file, shapes));
    return List.copyOf(admission.findings.values());
  }

  private void scan(ClassFile file, Map<String, Shape> shapes) {
    ClassReader reader = new ClassReader(file.bytes());
    String name = reader.getClassName().replace('/', '.');
    String source = source(reader, name);
    AtomicInteger line = new AtomicInteger();
    if (!name.startsWith(home + ".") || !name.equals(file.name())) {
      String why = "%s is outside the package %s: move it there.".formatted(name, home);
      add(name, new Finding(source, 0, why));
    }
    References references =
        new References(
            policy,
            shapes,
            what -> {
              String why = "%s uses %s: %s.".formatted(name, what, policy.advice(what));
              add(name + " " + what, new Finding(source, line.get(), why));
            });
    Runnable nativeMethod =
        () ->
            add(
                name + " native",
                new Finding(source, 0, name + " has a native method: write it in Java."));
    reader.accept(new ClassScan(references, line::set, nativeMethod), ClassReader.SKIP_FRAMES);
  }

  private void add(String key, Finding finding) {
    if (findings.size() < MAX_FINDINGS) {
      findings.putIfAbsent(key, finding);
    }
  }

  private static String source(ClassReader reader, String name) {
    List<String> found = new ArrayList<>();
    reader.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public void visitSource(String source, String debug) {
            if (source != null) {
              found.add(source);
            }
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    return found.isEmpty() ? name : found.get(0);
  }
}
