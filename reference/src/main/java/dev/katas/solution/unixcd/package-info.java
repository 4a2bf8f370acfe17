/**
 * Reference solution of kata q05. Compiled against the contract alone, like any submission: that is
 * why it is not marked for null analysis.
 */
package dev.katas.solution.unixcd;
