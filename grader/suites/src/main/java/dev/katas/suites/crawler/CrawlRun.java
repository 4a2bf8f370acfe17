package dev.katas.suites.crawler;

import dev.katas.contract.crawler.Page;
import dev.katas.runner.suite.CheckFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One crawl on a thread of its own, in a thread group of its own.
 *
 * <p>A crawl hangs if it neither returns nor makes any progress while we look many times. We look
 * at least so long apart, and each look takes its turn on the same machine: a busy one slows down
 * the looking as it slows down the crawl.
 */
final class CrawlRun {
  private static final int LOOKS = 50;
  private static final long LOOK_MILLIS = 100;
  private static final int LEAVING_LOOKS = 60;
  private static final List<String> JDK_THREADS =
      List.of(
          "HttpClient-", "CompletableFutureDelayScheduler", "ForkJoinPool.", "Keep-Alive-Timer");

  private final ThreadGroup group = new ThreadGroup("crawl");
  private final Thread thread;
  private final LongSupplier progress;
  private final int looks;
  private volatile @Nullable List<Page> pages;
  private volatile @Nullable Throwable thrown;

  private CrawlRun(Callable<List<Page>> crawl, LongSupplier progress, int looks) {
    this.progress = progress;
    this.looks = looks;
    this.thread =
        new Thread(
            group,
            () -> {
              try {
                pages = crawl.call();
              } catch (Throwable e) {
                thrown = e;
              }
            },
            "crawl");
    thread.setDaemon(true);
  }

  /**
   * Starts a crawl.
   *
   * @param progress a number that changes with everything the crawl does
   */
  static CrawlRun start(Callable<List<Page>> crawl, LongSupplier progress) {
    return start(crawl, progress, Duration.ZERO);
  }

  /**
   * Starts a crawl that may rightly make no progress for a while.
   *
   * @param silence how long that may be, such as a time-out
   */
  static CrawlRun start(Callable<List<Page>> crawl, LongSupplier progress, Duration silence) {
    int looks = LOOKS + (int) (2 * silence.toMillis() / LOOK_MILLIS);
    CrawlRun run = new CrawlRun(crawl, progress, looks);
    run.thread.start();
    return run;
  }

  /** Waits for the crawl's end. */
  List<Page> pages(String rule) throws Exception {
    if (!ends()) {
      giveUp();
      throw new CheckFailure(
          rule,
          "the crawl ends",
          "it neither ended nor requested anything any more; " + stuck(),
          List.of());
    }
    Throwable failure = thrown;
    if (failure instanceof Error error) {
      throw error;
    } else if (failure instanceof Exception exception) {
      throw exception;
    }
    List<Page> found = pages;
    if (found == null) {
      throw new CheckFailure(rule, "a list of pages", "null", List.of());
    }
    return found;
  }

  /** Waits until the crawl has ended; false if it hangs. */
  boolean ends() throws InterruptedException {
    long last = Long.MIN_VALUE;
    for (int quiet = 0; quiet < looks; quiet++) {
      TimeUnit.MILLISECONDS.timedJoin(thread, LOOK_MILLIS);
      if (!thread.isAlive()) {
        return true;
      }
      long now = look();
      quiet = now == last ? quiet : 0;
      last = now;
    }
    return false;
  }

  /** Waits for something that the crawl brings about, as long as it makes progress. */
  void until(BooleanSupplier reached) throws InterruptedException {
    long last = Long.MIN_VALUE;
    for (int quiet = 0; quiet < looks && thread.isAlive() && !reached.getAsBoolean(); quiet++) {
      TimeUnit.MILLISECONDS.timedJoin(thread, LOOK_MILLIS / 5);
      long now = progress.getAsLong();
      quiet = now == last ? quiet : 0;
      last = now;
    }
  }

  private long look() {
    try {
      return progress.getAsLong();
    } catch (CheckFailure e) {
      giveUp();
      throw e;
    }
  }

  void interrupt() {
    thread.interrupt();
  }

  /** Ends what can be ended of a crawl that is lost. */
  void giveUp() {
    group.interrupt();
  }

  /** Returns the threads that the crawl has started and not ended, after some patience. */
  List<String> leftThreads() throws InterruptedException {
    List<Thread> left = living();
    for (int i = 0; i < LEAVING_LOOKS && !left.isEmpty(); i++) {
      TimeUnit.MILLISECONDS.timedJoin(left.get(0), LOOK_MILLIS);
      left = living();
    }
    return left.stream().map(Thread::getName).toList();
  }

  /**
   * The JDK keeps threads of its own, such as those of an HTTP client that is not collected yet.
   */
  private static boolean isOfTheJdk(String name) {
    return JDK_THREADS.stream().anyMatch(name::startsWith);
  }

  private List<Thread> living() {
    Thread[] threads = new Thread[group.activeCount() + 64];
    int count = group.enumerate(threads);
    List<Thread> living = new ArrayList<>(Arrays.asList(threads).subList(0, count));
    living.removeIf(each -> each == thread || isOfTheJdk(each.getName()));
    return living;
  }

  private String stuck() {
    StringBuilder text = new StringBuilder("its threads:");
    Thread[] threads = new Thread[64];
    int count = group.enumerate(threads);
    for (Thread each : Arrays.asList(threads).subList(0, Math.min(count, 8))) {
      text.append(' ').append(each.getState()).append(place(each)).append(';');
    }
    return text.toString();
  }

  private static String place(Thread thread) {
    for (StackTraceElement frame : thread.getStackTrace()) {
      if (frame.getClassName().startsWith("dev.katas.solution.")) {
        return " at %s:%d".formatted(frame.getFileName(), frame.getLineNumber());
      }
    }
    return "";
  }
}
