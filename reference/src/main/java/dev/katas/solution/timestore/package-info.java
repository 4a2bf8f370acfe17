/**
 * Kata q01 solved: {@link VersionLog} keeps one key's versions, {@link Journal} keeps all of them
 * on disk.
 */
package dev.katas.solution.timestore;
