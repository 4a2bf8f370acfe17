package dev.katas.contract.gallery;

/** Two accounts, 0 and 1, with 100 in each at first. */
public interface Accounts {
  /** Moves an amount; false, with nothing moved, if there is too little. */
  boolean transfer(int from, int to, int amount);

  /** Returns what is in both together, at one moment. */
  int sum();
}
