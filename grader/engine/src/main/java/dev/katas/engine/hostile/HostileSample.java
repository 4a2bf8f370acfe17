package dev.katas.engine.hostile;

import dev.katas.engine.score.Verdict;
import java.nio.file.Path;
import java.util.List;

/**
 * A submission that attacks, and what must come of it.
 *
 * @param family the kind of attack: the name of the folder above
 * @param id its folder's name
 * @param folder where its sources are
 * @param title the attack in a few words
 * @param refused text that its refusal must have; empty if it may run
 * @param verdicts the verdicts that it may get with every layer, if it is not refused
 * @param keeps whether the honest part must be won in full all the same
 * @param unchecked the verdicts that it may get without the checker; empty for any that is no pass
 * @param harm what it can do where neither the checker nor the operating system holds it back
 * @param made what is made when it is tried, because no repository should hold it; may be empty
 */
public record HostileSample(
    String family,
    String id,
    Path folder,
    String title,
    String refused,
    List<Verdict> verdicts,
    boolean keeps,
    List<Verdict> unchecked,
    List<String> harm,
    String made) {

  /** Copies the lists. */
  public HostileSample {
    verdicts = List.copyOf(verdicts);
    unchecked = List.copyOf(unchecked);
    harm = List.copyOf(harm);
  }

  /** Returns family and id. */
  public String name() {
    return family + "/" + id;
  }

  /** Tells whether the checker stands before it, so that what lies below has to be proven alone. */
  public boolean isRefusedByTheChecker() {
    return !refused.isEmpty() && (made.isEmpty() || Made.isOrdinarySource(made));
  }
}
