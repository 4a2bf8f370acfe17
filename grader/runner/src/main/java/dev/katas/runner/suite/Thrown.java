package dev.katas.runner.suite;

import dev.katas.contract.NotSolvedYet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be said about a throwable without running any code of the candidate's.
 *
 * <p>A candidate's exception class may override {@code getMessage}, {@code getCause} or {@code
 * getStackTrace}; whatever it overrides is not called.
 */
public final class Thrown {
  private static final String OUR_PACKAGE = "dev.katas.";
  private static final String SOLUTION_PACKAGE = "dev.katas.solution.";
  private static final int LONGEST_CHAIN = 16;

  private final List<Throwable> chain;

  private Thrown(List<Throwable> chain) {
    this.chain = chain;
  }

  /** Reads a throwable and its causes. */
  public static Thrown of(Throwable throwable) {
    List<Throwable> chain = new ArrayList<>();
    Throwable next = throwable;
    while (next != null && chain.size() < LONGEST_CHAIN) {
      chain.add(next);
      next = inherits(next, "getCause") ? next.getCause() : null;
    }
    return new Thrown(chain);
  }

  /** Returns the class's name without its package. */
  public String type() {
    return nameOf(chain.get(0).getClass());
  }

  /** Tells whether the skeleton's placeholder is behind it. */
  public boolean isNotSolvedYet() {
    return chain.stream().anyMatch(NotSolvedYet.class::isInstance);
  }

  /** Tells whether an interrupt is behind it. */
  public boolean isInterrupt() {
    return chain.stream().anyMatch(InterruptedException.class::isInstance);
  }

  /** Tells whether any of the candidate's code was running when it was thrown. */
  public boolean isFromCandidate() {
    return frame().isPresent() || isCandidateClass(chain.get(0).getClass().getName());
  }

  /**
   * Tells whether it was made where no code of ours ran, as on a thread of the JDK's own: only a
   * candidate that kept it can have brought it here. Without a stack trace nobody can tell.
   */
  public boolean isFromElsewhere() {
    List<StackTraceElement> frames =
        chain.stream()
            .filter(throwable -> inherits(throwable, "getStackTrace"))
            .flatMap(throwable -> Stream.of(throwable.getStackTrace()))
            .toList();
    return !frames.isEmpty()
        && frames.stream().noneMatch(frame -> frame.getClassName().startsWith(OUR_PACKAGE));
  }

  /** Returns the candidate's topmost line, such as {@code VersionedTimeStore.java:42}. */
  public Optional<String> place() {
    return frame().map(Thrown::place);
  }

  /** Returns type and place, such as {@code NullPointerException at VersionedTimeStore.java:42}. */
  public String describe() {
    return type() + place().map(place -> " at " + place).orElse("");
  }

  /**
   * Returns the message if the class is one of the JDK's, so that no other code can be behind it.
   */
  public Optional<String> message() {
    ClassLoader loader = chain.get(0).getClass().getClassLoader();
    return loader == null || loader == ClassLoader.getPlatformClassLoader()
        ? Optional.ofNullable(chain.get(0).getMessage())
        : Optional.empty();
  }

  /** Returns a name for a class that reads well: without package, nested ones with a dot. */
  public static String nameOf(Class<?> type) {
    String name = type.getName();
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }

  private Optional<StackTraceElement> frame() {
    for (Throwable throwable : chain) {
      if (inherits(throwable, "getStackTrace")) {
        for (StackTraceElement element : throwable.getStackTrace()) {
          if (isCandidateClass(element.getClassName())) {
            return Optional.of(element);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static String place(StackTraceElement element) {
    String file = element.getFileName();
    String name = file == null ? element.getClassName() : file;
    return element.getLineNumber() > 0 ? name + ":" + element.getLineNumber() : name;
  }

  private static boolean inherits(Throwable throwable, String method) {
    try {
      Class<?> declaring = throwable.getClass().getMethod(method).getDeclaringClass();
      return !isCandidateClass(declaring.getName());
    } catch (NoSuchMethodException | LinkageError e) {
      return false;
    }
  }

  private static boolean isCandidateClass(String name) {
    return name.startsWith(SOLUTION_PACKAGE);
  }
}
