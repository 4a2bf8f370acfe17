package dev.katas.engine.measure.design;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.katas.engine.catalog.KataDescriptor.DesignRule;
import dev.katas.engine.evidence.Evidence.RuleEvidence;
import dev.katas.engine.evidence.Evidence.Violation;
import dev.katas.engine.process.RunFolder;
import dev.katas.runner.protocol.ClassFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a submission's classes against its kata's design rules, reading bytecode only. */
public final class DesignRules {
  private DesignRules() {}

  /**
   * Returns every rule with what breaks it.
   *
   * @throws IOException if the temporary folder cannot be written
   */
  public static List<RuleEvidence> check(List<DesignRule> rules, List<ClassFile> classes)
      throws IOException {
    if (rules.isEmpty() || classes.isEmpty()) {
      return List.of();
    }
    Path folder = Files.createTempDirectory(RunFolder.own(), "classes");
    try {
      // Numbers, because a class may have a name that no file can have.
      for (int i = 0; i < classes.size(); i++) {
        Files.write(folder.resolve(i + ".class"), classes.get(i).bytes());
      }
      JavaClasses imported = new ClassFileImporter().importPath(folder);
      return rules.stream().map(rule -> check(rule, imported)).toList();
    } finally {
      delete(folder);
    }
  }

  private static RuleEvidence check(DesignRule rule, JavaClasses classes) {
    List<Violation> violations = new ArrayList<>();
    Set<String> calls = Set.copyOf(rule.forbidCalls());
    for (JavaClass type : classes) {
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        String owner = access.getTargetOwner().getName();
        String target = owner + "." + access.getTarget().getName();
        if (calls.contains(target) || inPackages(owner, rule.forbidPackages())) {
          violations.add(new Violation("uses " + target, file(type), access.getLineNumber()));
        }
      }
      if (rule.forbidMutableStatics()) {
        type.getFields().stream()
            .filter(DesignRules::isMutableStatic)
            .map(field -> new Violation("static field " + field.getName(), file(type), 0))
            .forEach(violations::add);
        violations.addAll(sharedCollections(type));
      }
    }
    violations.sort(
        Comparator.comparing(Violation::file)
            .thenComparing(Violation::line)
            .thenComparing(Violation::what));
    return new RuleEvidence(
        rule.id(), rule.because(), rule.points(), violations.stream().distinct().toList());
  }

  private static boolean inPackages(String owner, List<String> packages) {
    return packages.stream().anyMatch(name -> owner.startsWith(name + "."));
  }

  private static boolean isMutableStatic(JavaField field) {
    Set<JavaModifier> modifiers = field.getModifiers();
    return modifiers.contains(JavaModifier.STATIC)
        && !modifiers.contains(JavaModifier.FINAL)
        && !modifiers.contains(JavaModifier.SYNTHETIC);
  }

  /** A final static field is state all the same if it holds a collection that can change. */
  private static List<Violation> sharedCollections(JavaClass type) {
    return type.getStaticInitializer().stream()
        .flatMap(initializer -> initializer.getConstructorCallsFromSelf().stream())
        .filter(call -> isCollection(call.getTargetOwner()))
        .map(
            call ->
                new Violation(
                    "static " + call.getTargetOwner().getSimpleName() + " that can change",
                    file(type),
                    call.getLineNumber()))
        .toList();
  }

  private static boolean isCollection(JavaClass type) {
    return type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
  }

  private static String file(JavaClass type) {
    return type.getSource().flatMap(source -> source.getFileName()).orElse(type.getSimpleName());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
