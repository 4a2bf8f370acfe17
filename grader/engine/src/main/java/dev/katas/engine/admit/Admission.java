package dev.katas.engine.admit;

import dev.katas.runner.protocol.ClassFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * @param home the package in which the submission's classes must be, or below it
   * @param additions what the kata allows besides, see {@code allow} of its descriptor
   * @param exempt names of source files whose classes are not judged, only known
   */
  public static List<Finding> check(
      String home, List<String> additions, List<ClassFile> classes, Set<String> exempt) {
    Admission admission = new Admission(home, additions);
    Map<String, Shape> shapes = new HashMap<>();
    for (ClassFile file : classes) {
      ClassReader reader = new ClassReader(file.bytes());
      shapes.put(reader.getClassName(), Shape.of(reader));
    }
    Room room = new Room(classes);
    classes.forEach(file -> admission.scan(file, shapes, exempt, room));
    return List.copyOf(admission.findings.values());
  }

  private void scan(ClassFile file, Map<String, Shape> shapes, Set<String> exempt, Room room) {
    ClassReader reader = new ClassReader(file.bytes());
    String name = reader.getClassName().replace('/', '.');
    String source = source(reader, name);
    if (exempt.contains(source)) {
      return;
    }
    if (!name.startsWith(home + ".") || !name.equals(file.name())) {
      add(name, source, 0, "is outside the package %s: move it there".formatted(home));
    }
    AtomicInteger line = new AtomicInteger();
    References references =
        new References(
            policy,
            shapes,
            what -> {
              String why = "uses %s: %s".formatted(what, policy.advice(what));
              add(name, source, line.get(), why);
            });
    ClassScan scan =
        new ClassScan(references, line::set, flaw -> add(name, source, line.get(), flaw));
    reader.accept(scan, ClassReader.SKIP_FRAMES);
    room.overfullMethod(file)
        .ifPresent(
            method ->
                add(
                    name,
                    source,
                    0,
                    "has a method %s that is too large to measure: split it".formatted(method)));
  }

  /** The same thing is said once a class, at its first place. */
  private void add(String name, String source, int line, String what) {
    if (findings.size() < MAX_FINDINGS) {
      String message = "%s %s.".formatted(name, what);
      findings.putIfAbsent(message, new Finding(name, source, line, message));
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
