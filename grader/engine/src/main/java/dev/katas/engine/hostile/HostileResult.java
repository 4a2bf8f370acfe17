package dev.katas.engine.hostile;

import dev.katas.engine.score.Verdict;
import java.util.List;

/**
 * What came of one trial.
 *
 * @param sample what was tried
 * @param checked whether the byte-code checker was there
 * @param isolation what else kept it from the machine, in words
 * @param verdict the grade's verdict
 * @param points what it won
 * @param honest what its honest part is worth
 * @param harm what it did to what lay about, in single words
 * @param seconds wall time
 * @param complaints what is not as it should be; empty if all is
 */
public record HostileResult(
    HostileSample sample,
    boolean checked,
    String isolation,
    Verdict verdict,
    double points,
    double honest,
    List<String> harm,
    double seconds,
    List<String> complaints) {

  /** Copies the lists. */
  public HostileResult {
    harm = List.copyOf(harm);
    complaints = List.copyOf(complaints);
  }
}
