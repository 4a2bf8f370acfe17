package dev.katas.solution.corpus;

import dev.katas.contract.NotSolvedYet;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Structures that cannot be measured to the end, each for another reason. */
public final class Misfits {
  private Misfits() {}

  /** Returns one by name. */
  public static Box named(String name) {
    return switch (name) {
      case "throws" -> new Throws();
      case "not solved" -> new NotSolved();
      case "endless" -> new Endless();
      case "exponential" -> new Exponential();
      case "cubic" -> new Cubic();
      case "slow to build" -> new SlowToBuild();
      case "spins" -> new Spins();
      case "held up" -> new HeldUp();
      case "listens" -> new Listens();
      case "elder worker" -> new ElderWorker();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private abstract static class Listed implements Box {
    final List<Integer> keys = new ArrayList<>();

    @Override
    public void add(int key) {
      keys.add(key);
    }
  }

  private static final class Throws extends Listed {
    @Override
    public Object ask(int key) {
      if (keys.size() > 100) {
        throw new IllegalStateException("private words");
      }
      return key;
    }
  }

  private static final class NotSolved extends Listed {
    @Override
    public @Nullable Object ask(int key) {
      throw new NotSolvedYet();
    }
  }

  private static final class Endless extends Listed {
    @Override
    public Object ask(int key) {
      int low = 0;
      while (low < keys.size()) {
        low = Math.min(low + 1, keys.size() - 1);
      }
      return low;
    }
  }

  private static final class Exponential extends Listed {
    @Override
    public Object ask(int key) {
      return subsets(0);
    }

    private int subsets(int from) {
      return from == keys.size() ? 1 : subsets(from + 1) + subsets(from + 1);
    }
  }

  private static final class Cubic extends Listed {
    @Override
    public Object ask(int key) {
      int triples = 0;
      for (int a : keys) {
        for (int b : keys) {
          for (int c : keys) {
            triples += a + b == c ? 1 : 0;
          }
        }
      }
      return triples;
    }
  }

  private static final class SlowToBuild extends Listed {
    @Override
    public void add(int key) {
      super.add(key);
      int pairs = 0;
      for (int a : keys) {
        for (int b : keys) {
          pairs += a == b ? 1 : 0;
        }
      }
      keys.set(0, pairs);
    }

    @Override
    public Object ask(int key) {
      return keys.size();
    }
  }

  /** One thread waits for ever with a lock in its hands, and another one for the lock. */
  private static final class HeldUp extends Listed {
    static {
      Object lock = new Object();
      CountDownLatch never = new CountDownLatch(1);
      CountDownLatch held = new CountDownLatch(1);
      start(
          () -> {
            synchronized (lock) {
              held.countDown();
              never.await();
            }
            return null;
          });
      start(
          () -> {
            held.await();
            synchronized (lock) {
              return null;
            }
          });
    }

    private static void start(Callable<?> body) {
      Thread thread = new Thread(new FutureTask<>(body));
      thread.setDaemon(true);
      thread.start();
    }

    @Override
    public Object ask(int key) {
      return keys.contains(key);
    }
  }

  /** The JDK's client has a thread that waits for the network. */
  private static final class Listens extends Listed {
    static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Override
    public Object ask(int key) {
      return keys.contains(key) && CLIENT.version() == HttpClient.Version.HTTP_2;
    }
  }

  private static final class Spins extends Listed {
    private volatile boolean asked;

    Spins() {
      Thread thread =
          new Thread(
              () -> {
                while (!asked) {
                  Thread.onSpinWait();
                }
              });
      thread.setDaemon(true);
      thread.start();
    }

    @Override
    public Object ask(int key) {
      asked = key < 0;
      return asked;
    }
  }

  /** Lets a thread work that is older than any measurement but the first. */
  private static final class ElderWorker extends Listed {
    static final ExecutorService WORKER =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task);
              thread.setDaemon(true);
              return thread;
            });

    @Override
    public Object ask(int key) {
      return CompletableFuture.supplyAsync(this::pairs, WORKER).join();
    }

    private int pairs() {
      int pairs = 0;
      for (int a : keys) {
        for (int b : keys) {
          pairs += a == b ? 1 : 0;
        }
      }
      return pairs;
    }
  }
}
