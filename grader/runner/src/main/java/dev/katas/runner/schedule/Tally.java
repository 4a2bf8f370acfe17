package dev.katas.runner.schedule;

/** How many schedules a check has run, and of which kind. */
final class Tally {
  private int explored;
  private int single;
  private int several;
  private boolean allSingles = true;

  void add(Explorer explorer) {
    explored += explorer.explored();
    single += explorer.singleSwitches();
    several += explorer.severalSwitches();
    allSingles &= explorer.allSingles();
  }

  int explored() {
    return explored;
  }

  String coverage() {
    String ones = (allSingles ? "all " : "") + single + " with one switch";
    return several == 0
        ? ones
        : ones + (allSingles ? "" : " sampled") + ", " + several + " sampled with two or three";
  }
}
