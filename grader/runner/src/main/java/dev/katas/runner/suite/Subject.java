package dev.katas.runner.suite;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way from a suite to the candidate's solution: its entry class, found by name. */
public final class Subject {
  private static volatile @Nullable Class<?> entry;

  private Subject() {}

  /**
   * Names the candidate's entry class. Called once by the fork, before any suite runs.
   *
   * @param type the loaded entry class
   */
  public static void use(Class<?> type) {
    entry = type;
  }

  /** Tells whether the entry class offers the given contract interface. */
  public static boolean offers(Class<?> contract) {
    return contract.isAssignableFrom(entry());
  }

  /**
   * Creates a fresh instance of the candidate's entry class.
   *
   * @param contract the interface it is wanted as
   * @throws SubjectFault if it has no public no-argument constructor, the constructor throws, or it
   *     does not offer the contract
   */
  public static <T> T create(Class<T> contract) {
    Class<?> type = entry();
    if (!offers(contract)) {
      throw new SubjectFault(
          "%s does not implement %s".formatted(type.getSimpleName(), contract.getSimpleName()),
          null);
    }
    return contract.cast(construct(type));
  }

  private static Object construct(Class<?> type) {
    try {
      Constructor<?> constructor = type.getConstructor();
      return constructor.newInstance();
    } catch (NoSuchMethodException e) {
      throw new SubjectFault(
          "%s has no public constructor without parameters".formatted(type.getSimpleName()), null);
    } catch (InvocationTargetException e) {
      throw new SubjectFault(
          "the constructor of %s threw".formatted(type.getSimpleName()), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new SubjectFault(
          "%s cannot be constructed: is the class public and not abstract?"
              .formatted(type.getSimpleName()),
          null);
    } catch (LinkageError e) {
      throw new SubjectFault(
          "the class %s could not be initialised".formatted(type.getSimpleName()), e);
    }
  }

  private static Class<?> entry() {
    return Objects.requireNonNull(entry, "no entry class has been named");
  }
}
