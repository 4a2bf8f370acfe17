package dev.katas.solution.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Structures whose work is done, or waited for, on other threads. */
final class Concurrent {
  private Concurrent() {}

  /** One thread owns the list, and answers through a queue. */
  static final class Actor implements Box {
    private final List<Integer> keys = new ArrayList<>();
    private final BlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
    private final Function<List<Integer>, Object> answer;

    Actor(Function<List<Integer>, Object> answer) {
      this.answer = answer;
      Thread owner = new Thread(this::serve);
      owner.setDaemon(true);
      owner.start();
    }

    private void serve() {
      try {
        while (true) {
          inbox.take().run();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void add(int key) {
      inbox.add(() -> keys.add(key));
    }

    @Override
    public @Nullable Object ask(int key) {
      CompletableFuture<Object> result = new CompletableFuture<>();
      inbox.add(() -> result.complete(answer.apply(keys)));
      return result.join();
    }
  }

  /** Copies the list on a background thread after each key; nobody waits for it. */
  static final class Backup implements Box {
    private final List<Integer> keys = new ArrayList<>();
    private final ExecutorService background =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            });
    private volatile Object backup = keys;

    @Override
    public void add(int key) {
      keys.add(key);
      int size = keys.size();
      background.execute(() -> backup = new int[size]);
    }

    @Override
    public Object ask(int key) {
      return backup;
    }
  }

  /** Scans on a thread that is started for the purpose. */
  static final class ThreadEachTime implements Box {
    private final List<Integer> keys = new ArrayList<>();

    @Override
    public void add(int key) {
      keys.add(key);
    }

    @Override
    public Object ask(int key) {
      boolean[] found = {false};
      Thread thread = new Thread(() -> found[0] = keys.contains(-key));
      thread.start();
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return found[0];
    }
  }

  /** Scans in the common pool. */
  static final class Future implements Box {
    private final List<Integer> keys = new ArrayList<>();

    @Override
    public void add(int key) {
      keys.add(key);
    }

    @Override
    public Object ask(int key) {
      return CompletableFuture.supplyAsync(() -> keys.contains(-key)).join();
    }
  }

  static final class ReadWriteLocked implements Box {
    private final TreeMap<Integer, Integer> map = new TreeMap<>();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    @Override
    public void add(int key) {
      lock.writeLock().lock();
      try {
        map.put(key, key);
      } finally {
        lock.writeLock().unlock();
      }
    }

    @Override
    public @Nullable Object ask(int key) {
      lock.readLock().lock();
      try {
        return map.floorKey(key);
      } finally {
        lock.readLock().unlock();
      }
    }
  }

  static final class Stamped implements Box {
    private final List<Integer> keys = new ArrayList<>();
    private final StampedLock lock = new StampedLock();

    @Override
    public void add(int key) {
      long stamp = lock.writeLock();
      try {
        keys.add(key);
      } finally {
        lock.unlockWrite(stamp);
      }
    }

    @Override
    public Object ask(int key) {
      long stamp = lock.readLock();
      try {
        return Searching.floor(keys, key);
      } finally {
        lock.unlockRead(stamp);
      }
    }
  }
}
