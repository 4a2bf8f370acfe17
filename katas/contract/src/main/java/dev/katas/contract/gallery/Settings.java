package dev.katas.contract.gallery;

/** Two numbers that are always set together. */
public interface Settings {
  /** Sets both. */
  void update(int low, int high);

  /** Returns both, as {@code low..high}, as one update has set them; {@code 0..0} at first. */
  String read();
}
