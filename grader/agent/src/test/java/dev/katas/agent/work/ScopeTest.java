package dev.katas.agent.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScopeTest {
  private static final ClassLoader FOREIGN = new ClassLoader() {};
  private static final ClassLoader OURS = Scope.class.getClassLoader();

  @Test
  void counts_candidateWhateverItsPackage() {
    assertTrue(Scope.counts("dev/katas/solution/timestore/VersionedTimeStore", FOREIGN));
    assertTrue(Scope.counts("dev/katas/solution/timestore/VersionedTimeStore", OURS));
    assertTrue(Scope.counts("com/example/Hidden", FOREIGN));
  }

  @Test
  void counts_notTheHarness() {
    assertFalse(Scope.counts("dev/katas/suites/timestore/Timeline", FOREIGN));
    assertFalse(Scope.counts("dev/katas/runner/work/Meter", OURS));
    assertFalse(Scope.counts("org/junit/jupiter/api/Test", FOREIGN));
    assertFalse(Scope.counts("com/example/Ours", OURS));
  }

  @Test
  void counts_whatWorksInTheJdk() {
    assertTrue(Scope.counts("java/util/ArrayList", null));
    assertTrue(Scope.counts("java/util/stream/ReduceOps", null));
    assertTrue(Scope.counts("java/util/concurrent/ConcurrentHashMap", null));
    assertTrue(Scope.counts("java/lang/StringLatin1", null));
    assertTrue(Scope.counts("java/math/BigInteger", null));
    assertTrue(Scope.counts("java/nio/HeapByteBuffer", null));
    assertTrue(Scope.counts("java/io/ByteArrayOutputStream", null));
  }

  @Test
  void counts_notWhatWaitsOrSpins() {
    assertFalse(Scope.counts("java/util/concurrent/ForkJoinPool", null));
    assertFalse(Scope.counts("java/util/concurrent/locks/ReentrantLock", null));
    assertFalse(Scope.counts("java/util/concurrent/ThreadLocalRandom", null));
    assertFalse(Scope.counts("java/lang/Thread", null));
    assertFalse(Scope.counts("java/lang/invoke/MethodHandle", null));
  }

  @Test
  void bulk_isToldByOwnerAndDescriptor() {
    assertEquals(Bulk.INT_LENGTH, Bulk.of("java/lang/System", "arraycopy", ""));
    assertEquals(Bulk.NONE, Bulk.of("com/example/System", "arraycopy", ""));
    assertTrue(Bulk.parks("java/lang/Object", "wait"));
    assertFalse(Bulk.parks("com/example/Room", "wait"));
  }
}
