package dev.katas.solution.sample;

import dev.katas.contract.NotSolvedYet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Fails in each of the ways in which a candidate's code can fail. */
@SuppressWarnings("DoNotCallSuggester")
public final class Misbehaving {
  private Misbehaving() {}

  /** Throws an ordinary exception. */
  public static int throwing() {
    throw new IllegalStateException("a message of the candidate's");
  }

  /** Throws an exception whose every method is a trap. */
  public static int throwingTrap() {
    throw new Trap();
  }

  /** Throws an exception that a thread of the JDK made: no frame of it is anybody's. */
  public static void throwingAnothers() {
    CompletableFuture<Integer> late = new CompletableFuture<>();
    Misbehaving.<RuntimeException>raise(
        late.orTimeout(1, TimeUnit.MILLISECONDS).handle((none, thrown) -> thrown).join());
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> void raise(Throwable thrown) throws T {
    throw (T) thrown;
  }

  /** Is a skeleton's method, called by a filled-in one that wraps what it throws. */
  public static int unsolved() {
    throw new IllegalStateException(new NotSolvedYet());
  }

  /** Calls itself without end. */
  @SuppressWarnings("InfiniteRecursion")
  public static int recursing(int depth) {
    return recursing(depth + 1) + 1;
  }

  /** Behaves as if memory had run out. */
  public static int exhausting() {
    throw new OutOfMemoryError("pretended");
  }

  /** An exception that fails the test if the grader calls it. */
  public static final class Trap extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      throw new AssertionError("the grader called a candidate's getMessage");
    }

    @Override
    public synchronized Throwable getCause() {
      throw new AssertionError("the grader called a candidate's getCause");
    }

    @Override
    public StackTraceElement[] getStackTrace() {
      throw new AssertionError("the grader called a candidate's getStackTrace");
    }

    @Override
    public String toString() {
      throw new AssertionError("the grader called a candidate's toString");
    }
  }
}
