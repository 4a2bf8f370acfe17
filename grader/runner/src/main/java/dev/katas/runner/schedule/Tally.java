package dev.katas.runner.schedule;

/** How many schedules a check has run, and of which kind. */
final class Tally {
  private int explored;
  private int single;
  private int pairs;
  private int possiblePairs;
  private int triples;
  private boolean allSingles = true;

  void add(Explorer explorer) {
    explored += explorer.explored();
    single += explorer.singleSwitches();
    pairs += explorer.pairs();
    possiblePairs += explorer.possiblePairs();
    triples += explorer.triples();
    allSingles &= explorer.allSingles();
  }

  int explored() {
    return explored;
  }

  /** Says which schedules these were, of how many. */
  String coverage() {
    StringBuilder text = new StringBuilder();
    text.append(allSingles ? "all " + single : single + " sampled").append(" with one switch");
    if (pairs > 0) {
      text.append(", ")
          .append(pairs == possiblePairs ? "all " + pairs : pairs + " of " + possiblePairs);
      text.append(" with two");
    }
    if (triples > 0) {
      text.append(", ").append(triples).append(" sampled with three");
    }
    return text.toString();
  }
}
