package dev.katas.contract.unixcd;

/**
 * Level 4: says that this session may be used on a tree that ignores case. Nothing more to
 * implement.
 *
 * <p>Such a tree finds an entry by any spelling of its name. {@link #cd(String)} answers with the
 * names as they are stored, so that one directory has one path.
 */
public interface StoredNameSession extends Session {}
