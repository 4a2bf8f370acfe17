package dev.katas.contract.unixcd;

/**
 * Level 4: says that this session may be used on a tree that changes, between its calls and in the
 * midst of them. Nothing more to implement.
 *
 * <p>A directory is known by its path, so what counts is what stands there now: an entry that has
 * gone, the current directory included, is {@link CdResult.Reason#NOT_FOUND}, never an exception,
 * and one that was put in its place is as good as the first. Every step of a walk is judged by the
 * tree as it is at that step. A relative path is walked from the root along the current directory's
 * path, where entries that are no longer what they were are treated as in any walk.
 */
public interface ChangingTreeSession extends Session {}
