package dev.katas.runner.protocol;

/**
 * A compiled class.
 *
 * @param name with dots, such as {@code dev.katas.solution.timestore.VersionedTimeStore}
 * @param bytes the class file; shared, not copied: nobody writes to it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copying megabytes would only cost
public record ClassFile(String name, byte[] bytes) {}
