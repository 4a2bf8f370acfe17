package dev.katas.agent.points;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What the weaver must know of the candidate's other classes: which fields are final or volatile.
 */
final class Shapes {
  private final Map<String, byte[]> classes;
  private final Map<String, Shape> known = new HashMap<>();

  /**
   * Creates the lookup.
   *
   * @param classes class files by internal name
   */
  Shapes(Map<String, byte[]> classes) {
    this.classes = classes;
  }

  /** Tells whether the class is one of the candidate's. */
  boolean owns(String internalName) {
    return classes.containsKey(internalName);
  }

  /** Returns a field, looked up in the class and its super classes, or null if it is not theirs. */
  @Nullable Field field(String owner, String name) {
    for (String type = owner; type != null && owns(type); type = shape(type).superName) {
      Integer access = shape(type).fields.get(name);
      if (access != null) {
        return new Field(type, access);
      }
    }
    return null;
  }

  /**
   * Returns the library class that a call ends up in: the owner itself, or the library's super
   * class of one of the candidate's classes that inherits the method. Null if the method is theirs.
   */
  @Nullable String libraryOwner(String owner, String name, String descriptor) {
    String type = owner;
    while (type != null && owns(type)) {
      if (shape(type).methods.contains(name + descriptor)) {
        return null;
      }
      type = shape(type).superName;
    }
    return type;
  }

  private Shape shape(String internalName) {
    Shape found = known.get(internalName);
    if (found == null) {
      found = new Shape();
      known.put(internalName, found);
      byte[] bytes = classes.get(internalName);
      if (bytes != null) {
        new ClassReader(bytes).accept(found, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
      }
    }
    return found;
  }

  private static final class Shape extends ClassVisitor {
    private final Map<String, Integer> fields = new HashMap<>();
    private final Set<String> methods = new HashSet<>();
    private @Nullable String superName;

    Shape() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        String signature,
        String parent,
        String[] interfaces) {
      superName = parent;
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access, String name, String descriptor, String signature, Object value) {
      fields.put(name, access);
      return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      methods.add(name + descriptor);
      return null;
    }
  }

  /** A field's class and access flags. */
  record Field(String declaredBy, int access) {
    boolean isFinal() {
      return (access & Opcodes.ACC_FINAL) != 0;
    }

    boolean isVolatile() {
      return (access & Opcodes.ACC_VOLATILE) != 0;
    }
  }
}
