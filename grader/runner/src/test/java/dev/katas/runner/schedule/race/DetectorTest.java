package dev.katas.runner.schedule.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.katas.agent.points.Site;
import dev.katas.agent.points.SiteKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DetectorTest {
  private static final Site WRITE = site(1, SiteKind.FIELD_WRITE, "x");
  private static final Site READ = site(2, SiteKind.FIELD_READ, "x");

  private final Detector detector = new Detector();
  private final RaceThread one = new RaceThread(1, false);
  private final RaceThread two = new RaceThread(2, false);
  private final Object owner = new Object();

  private static Site site(int id, SiteKind kind, String name) {
    return new Site(id, kind, "some/Type", name, "()V", name, "", 0);
  }

  @BeforeEach
  void addThreads() {
    detector.add(one, null);
    detector.add(two, null);
  }

  private void call(RaceThread thread, Object receiver, String name) {
    detector.before(thread, receiver, site(3, SiteKind.CALL, name));
    detector.after(thread, receiver, null, site(3, SiteKind.CALL, name));
  }

  @Test
  void race_writeThenReadWithoutOrder_isFound() {
    detector.field(one, owner, WRITE);
    detector.field(two, owner, READ);
    assertEquals(new Race(1, 1, true, 2, 2, false), detector.race());
  }

  @Test
  void race_readsOnly_isNone() {
    detector.field(one, owner, READ);
    detector.field(two, owner, READ);
    assertNull(detector.race());
  }

  @Test
  void race_sameMonitor_isNone() {
    for (RaceThread thread : List.of(one, two)) {
      detector.locked(thread, owner);
      detector.field(thread, owner, WRITE);
      detector.unlocking(thread, owner);
    }
    assertNull(detector.race());
  }

  @Test
  void race_differentMonitors_isFound() {
    for (RaceThread thread : List.of(one, two)) {
      detector.locked(thread, thread);
      detector.field(thread, owner, WRITE);
      detector.unlocking(thread, thread);
    }
    assertNotNull(detector.race());
  }

  @Test
  void race_publishedByVolatileField_isNone() {
    detector.field(one, owner, WRITE);
    detector.field(one, owner, site(4, SiteKind.VOLATILE_WRITE, "ready"));
    detector.field(two, owner, site(5, SiteKind.VOLATILE_READ, "ready"));
    detector.field(two, owner, READ);
    assertNull(detector.race());
  }

  @Test
  void race_publishedByConcurrentMap_isNone() {
    ConcurrentHashMap<String, String> map = new ConcurrentHashMap<>();
    detector.field(one, owner, WRITE);
    call(one, map, "put");
    call(two, map, "get");
    detector.field(two, owner, READ);
    assertNull(detector.race());
  }

  @Test
  void race_afterReadersOnlyLook_isFound() {
    ConcurrentHashMap<String, String> map = new ConcurrentHashMap<>();
    detector.field(one, owner, WRITE);
    call(one, map, "get");
    call(two, map, "get");
    detector.field(two, owner, READ);
    assertNotNull(detector.race());
  }

  @Test
  void race_changedUnderReadLocks_isFound() {
    ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    HashMap<String, String> map = new HashMap<>();
    for (RaceThread thread : List.of(one, two)) {
      detector.before(thread, lock, site(6, SiteKind.CALL, "readLock"));
      detector.after(thread, lock, lock.readLock(), site(6, SiteKind.CALL, "readLock"));
      call(thread, lock.readLock(), "lock");
      call(thread, map, "put");
      call(thread, lock.readLock(), "unlock");
    }
    assertNotNull(detector.race());
  }

  @Test
  void race_viewOfAnothersList_isFound() {
    List<String> list = new ArrayList<>();
    List<String> view = Collections.unmodifiableList(list);
    detector.after(one, list, view, site(7, SiteKind.ARGUMENT_READ, "unmodifiableList"));
    call(one, list, "add");
    call(two, view, "get");
    assertNotNull(detector.race());
  }

  @Test
  void race_synchronizedWrapper_isNone() {
    List<String> list = Collections.synchronizedList(new ArrayList<>());
    call(one, list, "add");
    call(two, list, "add");
    assertNull(detector.race());
  }

  @Test
  void race_handedToATimer_isNone() {
    RaceThread timers = new RaceThread(3, true);
    Timer timer = new Timer(true);
    detector.add(timers, null);
    detector.field(one, owner, WRITE);
    call(one, timer, "schedule");
    detector.method(timers);
    detector.field(timers, owner, READ);
    timer.cancel();
    assertNull(detector.race());
  }
}
