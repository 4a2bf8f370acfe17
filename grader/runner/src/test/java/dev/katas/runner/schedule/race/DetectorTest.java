package dev.katas.runner.schedule.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.katas.agent.points.Site;
import dev.katas.agent.points.SiteKind;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  private static final class Holder {
    static final VarHandle VALUE;

    static {
      try {
        VALUE = MethodHandles.lookup().findVarHandle(Holder.class, "value", int.class);
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    @SuppressWarnings("unused") // by the handle
    private int value;
  }

  private void handle(RaceThread thread, Object holder, String mode) {
    Site site = new Site(4, SiteKind.CALL, "java/lang/invoke/VarHandle", mode, "", "", "", 0);
    detector.handle(thread, Holder.VALUE, holder, site);
  }

  private void field(RaceThread thread, Object holder, SiteKind kind, String name) {
    detector.field(thread, holder, site(5, kind, name));
  }

  @Test
  void race_publishedByAHandleAndReadAsVolatile_isNone() {
    Holder holder = new Holder();
    detector.field(one, owner, WRITE);
    handle(one, holder, "compareAndSet");
    field(two, holder, SiteKind.VOLATILE_READ, "value");
    detector.field(two, owner, READ);
    assertNull(detector.race());
  }

  @Test
  void race_releasedAndAcquired_isNone() {
    Holder holder = new Holder();
    detector.field(one, owner, WRITE);
    handle(one, holder, "setRelease");
    handle(two, holder, "getAcquire");
    detector.field(two, owner, READ);
    assertNull(detector.race());
  }

  @ParameterizedTest
  @CsvSource({"setOpaque, getAcquire", "setRelease, getOpaque"})
  void race_opaqueAccess_ordersNothing(String write, String read) {
    Holder holder = new Holder();
    detector.field(one, owner, WRITE);
    handle(one, holder, write);
    handle(two, holder, read);
    detector.field(two, owner, READ);
    assertNotNull(detector.race());
  }

  @Test
  void race_plainReadOfWhatAHandleWrote_isFound() {
    Holder holder = new Holder();
    handle(one, holder, "setRelease");
    field(two, holder, SiteKind.FIELD_READ, "value");
    assertNotNull(detector.race());
  }

  @Test
  void race_handleOnAnotherObject_ordersNothing() {
    detector.field(one, owner, WRITE);
    handle(one, new Holder(), "setVolatile");
    handle(two, new Holder(), "getVolatile");
    detector.field(two, owner, READ);
    assertNotNull(detector.race());
  }

  @Test
  void race_plainAtomics_orderNothing() {
    AtomicInteger atomic = new AtomicInteger();
    detector.field(one, owner, WRITE);
    atomicCall(one, atomic, "setPlain");
    atomicCall(two, atomic, "getPlain");
    detector.field(two, owner, READ);
    assertNotNull(detector.race());
  }

  private void atomicCall(RaceThread thread, Object atomic, String name) {
    String type = "java/util/concurrent/atomic/AtomicInteger";
    Site site = new Site(6, SiteKind.CALL, type, name, "()I", "", "", 0);
    detector.before(thread, atomic, site);
    detector.after(thread, atomic, null, site);
  }

  @Test
  void race_sharedFormatter_isFound() {
    DecimalFormat format = new DecimalFormat("0");
    call(one, format, "format");
    call(two, format, "format");
    assertNotNull(detector.race());
  }

  @Test
  void race_dateThatIsOnlyRead_isNone() {
    @SuppressWarnings("JavaUtilDate") // what is tested
    Object date = new java.util.Date(0);
    call(one, date, "getTime");
    call(two, date, "getTime");
    assertNull(detector.race());
  }

  @Test
  void race_sleepIsNoOrder_isFound() {
    RaceThread worker = new RaceThread(3, true);
    detector.add(worker, null);
    detector.field(worker, owner, WRITE);
    Site sleep = new Site(7, SiteKind.CALL, "java/lang/Thread", "sleep", "(J)V", "", "", 0);
    detector.before(one, null, sleep);
    detector.after(one, null, null, sleep);
    detector.field(one, owner, READ);
    assertNotNull(detector.race());
  }
}
