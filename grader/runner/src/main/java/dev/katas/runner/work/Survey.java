package dev.katas.runner.work;

import dev.katas.agent.work.WorkCounting;
import dev.katas.runner.protocol.WorkSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures one check over growing sizes. */
final class Survey<S> {
  /** Sizes 16 and 32: they load classes and link call sites, and are not reported. */
  private static final int FIRST_STEP = -2;

  private final Spec<S> spec;
  private final Sizes sizes;
  private final Meter meter;
  private final List<Lane> lanes = new ArrayList<>();
  private Budget budget;
  private int step = FIRST_STEP;

  Survey(Spec<S> spec, long seed, Budget budget) {
    this.spec = spec;
    this.budget = budget;
    this.sizes = new Sizes(seed);
    this.meter = new Meter(budget);
    for (Named<S> build : spec.builds()) {
      lanes.add(new Lane(build));
    }
  }

  /** Measures at all sizes up to a step, and at none twice. */
  void growTo(int lastStep) throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
    for (; step <= lastStep; step++) {
      for (Lane lane : lanes) {
        if (lane.next == step) {
          lane.measure();
        }
      }
      if (step < 0) {
        WorkCounting.sweep();
      }
    }
  }

  /**
   * Spends more on what ended with few points, up to a step.
   *
   * @return whether there was any such
   */
  boolean raise(Budget larger, int lastStep)
      throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
    budget = larger;
    boolean any = false;
    for (Lane lane : lanes) {
      if (lane.reopen()) {
        while (!lane.ended && lane.next <= lastStep) {
          step = lane.next;
          lane.measure();
          any = true;
        }
      }
    }
    return any;
  }

  /** Tells whether any series can be carried on to a larger size. */
  boolean open() {
    return lanes.stream().anyMatch(lane -> !lane.ended);
  }

  /**
   * Returns what was measured.
   *
   * <p>Where one way of building takes too much work to go on, that is not the fault of those who
   * ask: another way's series speak for them.
   */
  List<WorkSeries> series() {
    boolean anyBuilt = lanes.stream().anyMatch(lane -> lane.ofBuildable().count() > 0);
    return lanes.stream()
        .flatMap(lane -> anyBuilt ? lane.ofBuildable() : lane.tracks.stream())
        .map(Track::series)
        .toList();
  }

  /** The size that was being measured when something went wrong. */
  int size() {
    return sizes.at(step);
  }

  /** One way of building, with all the ways to ask what it built. */
  private final class Lane {
    private final Named<S> build;
    private final List<Track> tracks = new ArrayList<>();
    private int next = FIRST_STEP;
    private boolean ended;

    Lane(Named<S> build) {
      this.build = build;
      if (spec.basis().ofBuild()) {
        tracks.add(new Track(build.name()));
        return;
      }
      for (Named<S> ask : spec.asks()) {
        boolean single = spec.builds().size() == 1;
        tracks.add(new Track(single ? ask.name() : ask.name() + ", " + build.name()));
      }
    }

    /** The series, less those that are too short because building ended them. */
    Stream<Track> ofBuildable() {
      return tracks.stream().filter(track -> track.judgeable() || track.ended());
    }

    /** Goes on with the tracks that the budget ended before they had the usual points. */
    boolean reopen() {
      boolean any = false;
      for (Track track : tracks) {
        any |= track.reopen(ended);
      }
      ended &= !any;
      return any;
    }

    void measure() throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
      if (ended) {
        return;
      }
      int n = sizes.at(next);
      WorkCounting.pinRandomness();
      S subject = fresh(n);
      Tally tally = new Tally();
      for (int i = 0; i < n && tally.total() <= budget.build(); i++) {
        tally.add(meter.once(build.calls().at(i, n), subject));
      }
      boolean finished = tally.total() <= budget.build();
      tally.addBackground(meter.settle());
      ended = tally.effort() > budget.build();
      if (!finished) {
        return;
      }
      next++;
      if (spec.basis().ofBuild()) {
        add(tracks.get(0), tally, n);
      } else {
        askAll(subject, n);
      }
    }

    private void askAll(S subject, int n)
        throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
      boolean any = false;
      for (int i = 0; i < tracks.size(); i++) {
        Track track = tracks.get(i);
        if (!track.ended()) {
          ask(spec.asks().get(i).calls(), track, subject, n);
          any |= !track.ended();
        }
      }
      ended |= !any;
    }

    private void ask(Calls<S> calls, Track track, S subject, int n)
        throws CandidateFailure, Endless, Unmeasurable, InterruptedException {
      List<Call<S>> prepared = new ArrayList<>();
      for (int i = 0; i < spec.calls(); i++) {
        prepared.add(calls.at(i, n));
      }
      Tally tally = new Tally();
      for (Call<S> call : prepared) {
        tally.add(meter.once(call, subject));
      }
      tally.addBackground(meter.settle());
      add(track, tally, n);
      if (tally.total() > budget.asks() && (track.judgeable() || tally.total() > budget.last())) {
        track.end();
      }
    }

    private void add(Track track, Tally tally, int n) {
      if (next > 0) {
        track.add(tally.point(n, spec.basis().worst(), spec.perElement() ? n : 1));
      }
    }
  }

  private S fresh(int n) throws CandidateFailure {
    try {
      return spec.fresh().apply(n);
    } catch (RuntimeException | Error e) {
      throw new CandidateFailure(e);
    }
  }
}
