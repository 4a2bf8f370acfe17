package dev.katas.engine.admit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static final int DEPTH = 50_000;

  private final List<String> refused = new ArrayList<>();

  @Test
  void member_ofADeepHierarchy_isResolvedAtItsRoot() {
    References references = new References(new Policy(List.of()), chain(), refused::add);

    references.member("a/C" + DEPTH, "own", "()V");
    references.member("a/C" + DEPTH, "getClass", "()Ljava/lang/Class;");
    references.member("a/C" + DEPTH, "setContextClassLoader", "(Ljava/lang/ClassLoader;)V");

    assertEquals(
        List.of("java.lang.ClassLoader", "java.lang.Thread.setContextClassLoader"), refused);
  }

  /** Each extends the one before; the first is a thread. */
  private static Map<String, Shape> chain() {
    Map<String, Shape> own = new HashMap<>();
    own.put("a/C0", new Shape(List.of("java/lang/Thread"), Set.of("own()V")));
    for (int i = 1; i <= DEPTH; i++) {
      own.put("a/C" + i, new Shape(List.of("a/C" + (i - 1)), Set.of()));
    }
    return own;
  }
}
