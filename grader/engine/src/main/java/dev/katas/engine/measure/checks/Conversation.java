package dev.katas.engine.measure.checks;

import dev.katas.engine.GraderFault;
import dev.katas.engine.Progress;
import dev.katas.engine.fork.ForkEvent;
import dev.katas.runner.protocol.CheckResult;
import dev.katas.runner.protocol.ForkMessage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The messages of one fork while it runs checks. */
final class Conversation {
  private final CheckFork current;
  private final CheckOrder order;
  private final Progress progress;
  private final Gathered gathered;
  private final Patience patience;
  private @Nullable String running;
  private boolean begun;
  private boolean done;

  /**
   * Prepares to listen to a fork that has just been told what to run.
   *
   * @param gathered where the results go
   */
  Conversation(CheckFork current, CheckOrder order, Progress progress, Gathered gathered) {
    this.current = current;
    this.order = order;
    this.progress = progress;
    this.gathered = gathered;
    this.patience =
        new Patience(
            Duration.ofSeconds(order.descriptor().limits().checkSeconds()), current::cpuTime);
  }

  /**
   * Listens until the fork is done or lost; returns the check that broke it, if one did.
   *
   * @throws GraderFault if the grader itself fails
   */
  @Nullable CheckResult run() throws GraderFault {
    while (!done) {
      ForkEvent event = current.next(Patience.TICK);
      if (event instanceof ForkEvent.Said said) {
        hear(said.message());
      } else if (event instanceof ForkEvent.Silent) {
        if (patience.isOver(System.nanoTime())) {
          return outOfTime();
        }
      } else {
        return ended(event);
      }
    }
    return null;
  }

  private void hear(ForkMessage message) throws GraderFault {
    if (message instanceof ForkMessage.Planned planned) {
      planned.checks().forEach(check -> gathered.left().add(check.id()));
      progress.planned(planned.checks());
    } else if (message instanceof ForkMessage.Started started) {
      running = started.id();
      begun = true;
      patience.restart(System.nanoTime());
      progress.started(order.dimension(), started.id());
    } else if (message instanceof ForkMessage.Finished finished) {
      finish(finished.result());
    } else if (message instanceof ForkMessage.Probes sent) {
      gathered.probes().addAll(sent.classes());
    } else if (message instanceof ForkMessage.Asked asked) {
      current.answer(asked);
    } else if (message instanceof ForkMessage.Broken broken) {
      throw new GraderFault("a fork failed: " + current.reason(new ForkEvent.Said(broken)), null);
    } else {
      done = true;
    }
  }

  private void finish(CheckResult result) {
    running = null;
    patience.restart(System.nanoTime());
    if (gathered.left().remove(result.id())) {
      gathered.results().put(result.id(), result);
      progress.finished(order.dimension(), result);
    }
  }

  private @Nullable CheckResult outOfTime() throws GraderFault {
    String blamed = blamed("a fork stopped talking between two checks");
    int seconds = order.descriptor().limits().checkSeconds();
    return blamed == null ? null : Breakage.timeout(blamed, seconds);
  }

  private @Nullable CheckResult ended(ForkEvent event) throws GraderFault {
    String blamed = blamed("a fork ended: " + current.reason(event));
    if (blamed == null) {
      return null;
    }
    return event instanceof ForkEvent.Ended ended
        ? Breakage.crash(blamed, ended.exitCode(), order.descriptor().limits().heapMegabytes())
        : Breakage.forged(blamed);
  }

  /**
   * Returns the check that a lost fork is charged to; null if all have their results.
   *
   * <p>Once the submission has run, what breaks the fork between two checks is something that it
   * left running: then the next check is charged.
   *
   * @throws GraderFault with the given words if none of the submission's code had run
   */
  private @Nullable String blamed(String fault) throws GraderFault {
    if (running != null) {
      return running;
    }
    if (!begun) {
      throw new GraderFault(fault, null);
    }
    return gathered.left().isEmpty() ? null : gathered.left().get(0);
  }
}
