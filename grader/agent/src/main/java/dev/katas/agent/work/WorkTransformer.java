package dev.katas.agent.work;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;

/** Instruments each class in {@link Scope} as the JVM loads or reloads it. */
final class WorkTransformer implements ClassFileTransformer {
  private final String probe;
  private final Set<String> done = ConcurrentHashMap.newKeySet();
  private final Set<String> failed = ConcurrentHashMap.newKeySet();

  WorkTransformer(String probe) {
    this.probe = probe;
  }

  /** Returns the internal names of the classes that have been instrumented. */
  Set<String> done() {
    return done;
  }

  /** Returns the internal names of the classes that could not be, and are not counted. */
  Set<String> failed() {
    return failed;
  }

  @Override
  @SuppressWarnings("try") // the pause is used by being open
  public byte @Nullable [] transform(
      @Nullable Module module,
      @Nullable ClassLoader loader,
      @Nullable String name,
      @Nullable Class<?> redefined,
      @Nullable ProtectionDomain domain,
      byte[] bytes) {
    if (name == null || !Scope.changes(name, loader)) {
      return null;
    }
    // Loading runs on the thread that needed the class: what it costs is not the candidate's work.
    try (Paused ignored = Paused.begin()) {
      return instrument(name, loader == null, bytes);
    }
  }

  private byte @Nullable [] instrument(String name, boolean jdk, byte[] bytes) {
    try {
      byte[] instrumented = rewrite(name, jdk, bytes);
      done.add(name);
      return instrumented;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      failed.add(name);
      return null;
    }
  }

  private byte[] rewrite(String name, boolean jdk, byte[] bytes) {
    ClassReader in = new ClassReader(bytes);
    ClassWriter out = new ClassWriter(in, 0);
    in.accept(rewriter(name, jdk, out), 0);
    return out.toByteArray();
  }

  private ClassVisitor rewriter(String name, boolean jdk, ClassWriter out) {
    if (jdk && Linking.appliesTo(name)) {
      return new Linking(out, probe, name);
    }
    return jdk && Waking.appliesTo(name)
        ? new Waking(out, probe)
        : new CountingClass(out, probe, jdk);
  }

  /** Rewrites a class in every way, and throws the results away. */
  void rehearse(byte[] sample) {
    rewrite("java/lang/ClassLoader", true, sample);
    rewrite("java/util/concurrent/locks/LockSupport", true, sample);
    rewrite("java/util/Random", true, sample);
    if (!Scope.changes("java/util/Random", null) || done.contains("") || failed.contains("")) {
      throw new IllegalStateException("the scope is empty");
    }
  }
}
