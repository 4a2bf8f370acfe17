/** Contract of kata q01: a key-value store that remembers every version of every value. */
package dev.katas.contract.timestore;
