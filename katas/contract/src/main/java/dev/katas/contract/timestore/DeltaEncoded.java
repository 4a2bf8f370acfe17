package dev.katas.contract.timestore;

/**
 * Level 4: says that the values of a key are kept as differences from one another.
 *
 * <p>Nothing to implement: the grader measures the bytes that a store of this kind retains for a
 * key with many versions, each of which differs from the last in a few characters. At most a third
 * of what a plain list of {@link Version} takes is asked for, with every bound on work unchanged.
 */
public interface DeltaEncoded {}
