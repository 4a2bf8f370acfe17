package dev.katas.solution.timestore;

import dev.katas.contract.NotSolvedYet;
import dev.katas.contract.timestore.RangedHistory;
import dev.katas.contract.timestore.TimeStore;
import dev.katas.contract.timestore.Version;
import java.util.List;
import java.util.Optional;

/**
 * Your solution. Add fields, methods and further classes in this package as you like; keep the name
 * of this class and its public constructor without parameters.
 */
public class VersionedTimeStore implements TimeStore, RangedHistory {

  @Override
  public void set(String key, String value, long timestamp) {
    // Nulls first: a refused call leaves no trace. Then: where does this version belong?
    throw new NotSolvedYet();
  }

  @Override
  public Optional<String> get(String key, long timestamp) {
    // The latest version at or before the timestamp. How many versions do you have to look at?
    throw new NotSolvedYet();
  }

  @Override
  public List<Version> history(String key) {
    // Whose list is it that you hand out?
    throw new NotSolvedYet();
  }

  // Level 2. Want to begin with level 1 alone? Take RangedHistory off the class and this with it.
  @Override
  public List<Version> history(String key, long from, long to) {
    throw new NotSolvedYet();
  }
}
