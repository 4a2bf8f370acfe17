package dev.katas.contract.timestore;

/** Level 4: a durable store that moves old versions out of memory. */
public interface ColdHistory extends DurableStore {
  /**
   * How many bytes a block of archived versions takes at most, unless one value alone is larger.
   */
  int BLOCK_BYTES = 4096;

  /**
   * Moves every version with a timestamp below {@code before} to disk, in blocks; memory keeps an
   * index of the blocks. Every answer stays the same, also after later writes below {@code before}
   * and after archiving again.
   *
   * <p>Where no value is longer than a quarter of {@link #BLOCK_BYTES}, a {@link #get} reads at
   * most {@code 2 * BLOCK_BYTES} bytes from the disk afterwards, however many versions and keys are
   * archived; and none at all if the version it finds is still in memory and not older than the
   * archived ones.
   *
   * @param before first timestamp that stays in memory
   * @throws IllegalStateException if the store is not open
   */
  void archive(long before);
}
