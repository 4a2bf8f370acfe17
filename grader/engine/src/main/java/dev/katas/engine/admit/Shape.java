package dev.katas.engine.admit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class of the submission declares and what is above it.
 *
 * @param above internal names of its superclass and interfaces, superclass first
 * @param members names with descriptors
 */
record Shape(List<String> above, Set<String> members) {
  /** Reads a class's shape. */
  static Shape of(ClassReader reader) {
    List<String> above = new ArrayList<>();
    if (reader.getSuperName() != null) {
      above.add(reader.getSuperName());
    }
    above.addAll(List.of(reader.getInterfaces()));
    Set<String> members = new HashSet<>();
    reader.accept(new Declared(members), ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
    return new Shape(above, members);
  }

  private static final class Declared extends ClassVisitor {
    private final Set<String> members;

    Declared(Set<String> members) {
      super(Opcodes.ASM9);
      this.members = members;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access, String name, String type, String s, String[] e) {
      members.add(name + type);
      return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access, String name, String type, String s, Object value) {
      members.add(name + type);
      return null;
    }
  }
}
